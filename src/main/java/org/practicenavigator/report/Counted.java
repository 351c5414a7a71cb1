package org.practicenavigator.report;

/// A number with its noun, as Russian wants it: «1 ошибка», «3 ошибки», «11 ошибок».
final class Counted {

    private Counted() {}

    static String of(long n, String one, String few, String many) {
        return n + " " + form(n, one, few, many);
    }

    static String form(long n, String one, String few, String many) {
        long tens = n % 100;
        long ones = n % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        return ones == 1 ? one : ones >= 2 && ones <= 4 ? few : many;
    }
}
