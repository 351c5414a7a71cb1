package org.practicenavigator.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the path data of SVG 1.1 (the attribute `d`) without arcs: signs of themes are drawn in programs that write
/// it.
final class SvgOutline {

    private static final Pattern PART =
            Pattern.compile("([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,2})?)|[\\s,]+");

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char before = ' ';

    private SvgOutline() {}

    /// @throws IllegalArgumentException where the text is no path, or one with arcs; the message quotes the part
    static Path2D read(String data) {
        SvgOutline outline = new SvgOutline();
        Matcher parts = PART.matcher(data);
        List<Double> numbers = new ArrayList<>();
        char command = ' ';
        int at = 0;
        while (parts.find() && parts.start() == at) {
            at = parts.end();
            if (parts.group(1) != null) {
                outline.run(command, numbers);
                command = parts.group(1).charAt(0);
                numbers.clear();
            } else if (parts.group(2) != null) {
                numbers.add(Double.valueOf(parts.group(2)));
            }
        }
        if (at < data.length()) {
            throw new IllegalArgumentException(data.substring(at, Math.min(data.length(), at + 10)));
        }
        outline.run(command, numbers);
        return outline.path;
    }

    /// A command with all its numbers; a longer list repeats it.
    private void run(char command, List<Double> numbers) {
        if (command == ' ' && numbers.isEmpty()) {
            return;
        }
        int size = size(command);
        boolean fits = size == 0 ? numbers.isEmpty() : !numbers.isEmpty() && numbers.size() % size == 0;
        boolean begun = path.getCurrentPoint() != null || Character.toUpperCase(command) == 'M';
        if (!fits || !begun) {
            throw new IllegalArgumentException(command + " " + numbers);
        }
        char now = command;
        for (int i = 0; i == 0 || i < numbers.size(); i += Math.max(1, size)) {
            step(now, numbers.subList(i, i + size));
            // Further points after a start are corners.
            now = now == 'M' ? 'L' : now == 'm' ? 'l' : now;
        }
    }

    private static int size(char command) {
        return switch (Character.toUpperCase(command)) {
            case 'Z' -> 0;
            case 'H', 'V' -> 1;
            case 'M', 'L' -> 2;
            case 'S', 'Q' -> 4;
            case 'C' -> 6;
            default -> throw new IllegalArgumentException(Character.toString(command));
        };
    }

    private void step(char command, List<Double> n) {
        double dx = Character.isLowerCase(command) ? x : 0;
        double dy = Character.isLowerCase(command) ? y : 0;
        char kind = Character.toUpperCase(command);
        switch (kind) {
            case 'M' -> move(n.get(0) + dx, n.get(1) + dy);
            case 'L' -> line(n.get(0) + dx, n.get(1) + dy);
            case 'H' -> line(n.get(0) + dx, y);
            case 'V' -> line(x, n.get(0) + dy);
            case 'Q' -> quadratic(n.get(0) + dx, n.get(1) + dy, n.get(2) + dx, n.get(3) + dy);
            case 'S' -> {
                boolean smooth = before == 'C' || before == 'S';
                double mirrorX = smooth ? 2 * x - controlX : x;
                double mirrorY = smooth ? 2 * y - controlY : y;
                cubic(mirrorX, mirrorY, n.get(0) + dx, n.get(1) + dy, n.get(2) + dx, n.get(3) + dy);
            }
            case 'C' -> cubic(n.get(0) + dx, n.get(1) + dy, n.get(2) + dx, n.get(3) + dy, n.get(4) + dx, n.get(5) + dy);
            default -> close();
        }
        before = kind;
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        x = toX;
        y = toY;
    }

    private void quadratic(double byX, double byY, double toX, double toY) {
        path.quadTo(byX, byY, toX, toY);
        x = toX;
        y = toY;
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        controlX = x2;
        controlY = y2;
        x = toX;
        y = toY;
    }

    private void close() {
        path.closePath();
        x = startX;
        y = startY;
    }
}
