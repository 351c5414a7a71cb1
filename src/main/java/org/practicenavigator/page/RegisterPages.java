package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.register.AsOf;
import org.practicenavigator.register.RegisterFormat;
import org.practicenavigator.register.Registers;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.RegistersView;
import org.practicenavigator.theme.view.RegistersView.RegisterFileView;
import org.practicenavigator.theme.view.RegistersView.RegisterView;

/// The page with the registers of the site, for projects that have any.
@AutoService(PageKind.class)
public final class RegisterPages implements PageMaker {

    /// Relative to the top of the site.
    static final String ADDRESS = MachineFiles.REGISTERS + "index.html";

    private static final String LAYOUT = "registers";

    /// What most people want stands first.
    private static final List<RegisterFormat> ORDER =
            List.of(RegisterFormat.XLSX, RegisterFormat.CSV_EXCEL, RegisterFormat.CSV, RegisterFormat.JSON);

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return plan.declared().registers().isEmpty()
                ? Stream.empty()
                : Stream.of(new Page.KindPage(LAYOUT, "", ADDRESS, true));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, RegistersView.class);
    }

    /// Where the register of a type's entries can be taken, "" where there is none.
    static String href(Site site, ContentType type, Addressing addressing) {
        return site.declared()
                .registerOf(type.id())
                .map(plan -> addressing.to(ADDRESS) + "#" + anchor(plan))
                .orElse("");
    }

    private static String anchor(RegisterPlan plan) {
        return "reestr-" + plan.id();
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        PageContext context = desk.context();
        AsOf asOf = AsOf.of(context.site(), context.history());
        Registers registers = new Registers(context.site(), context.theme().strings(), asOf);
        Addressing addressing = desk.from(page.address());
        Optional<String> since = DataPages.asOf(context, desk.formats());
        return new PageViews.Viewed(
                LAYOUT,
                new RegistersView(
                        desk.page(
                                page.address(),
                                context.text("registers"),
                                context.text("registers_lead"),
                                LAYOUT,
                                List.of(),
                                true),
                        since.orElse(""),
                        since.isPresent(),
                        registers.plans().stream()
                                .map(plan -> view(desk, plan, registers, addressing))
                                .toList()));
    }

    private static RegisterView view(PageDesk desk, RegisterPlan plan, Registers registers, Addressing addressing) {
        return new RegisterView(
                anchor(plan),
                plan.title(),
                plan.about(),
                !plan.about().isEmpty(),
                desk.context().theme().strings().count("register_rows", registers.count(plan)),
                ORDER.stream()
                        .map(format -> file(desk, plan, format, registers, addressing))
                        .toList());
    }

    private static RegisterFileView file(
            PageDesk desk, RegisterPlan plan, RegisterFormat format, Registers registers, Addressing addressing) {
        return new RegisterFileView(
                desk.context().text("registers_" + format.name().toLowerCase(Locale.ROOT)),
                plan.title(),
                addressing.to(MachineFiles.register(plan, format)),
                desk.formats().size(registers.file(plan, format).length),
                format == ORDER.getLast());
    }
}
