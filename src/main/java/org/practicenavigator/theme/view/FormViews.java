package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.PageView;

/// The page on which people write an entry: a questionnaire that is made from a content type.
///
/// `path` is the way to a value in a draft: `title`, `steps.0.action`, `#problem` for a section of the text.
/// Paths are the names of the fields in the form, so that a form sent without scripts says the same.
public final class FormViews {

    private FormViews() {}

    /// Layout `form`.
    ///
    /// @param type the id of the content type
    /// @param kitHref the script with all that the browser must know of the type
    /// @param wordHref the form as a Word document; "" where there is none
    /// @param endpoint where a form without scripts is sent; "" where nobody receives it
    /// @param endpointOrigin the same without its path, for the policy of the page
    /// @param answerDue when authors get an answer
    /// @param brief what a short application asks, in order
    /// @param parts what a full description asks besides
    /// @param consents what must be agreed to before anything is sent
    /// @param additions entries that can be made in place, where a register has none that fits
    /// @param cardFields fields that a card shows, divided by spaces
    /// @param summaryField the field below the title of a card, "" for none
    /// @param registers what a field that names another entry can name, one for each set of types
    /// @param coordinators whom to write to
    /// @param sample a card with a word in each of its places, for a preview
    public record FormView(
            PageView page,
            String type,
            String typeLabel,
            String kitHref,
            String wordHref,
            String templateHref,
            String endpoint,
            String endpointOrigin,
            String answerDue,
            List<QuestionView> brief,
            List<PartView> parts,
            List<QuestionView> consents,
            List<AdditionView> additions,
            String cardFields,
            String summaryField,
            List<RegisterView> registers,
            List<CoordinatorView> coordinators,
            CardView sample) {

        /// How many things a short application asks.
        public int briefCount() {
            return brief.size();
        }
    }

    /// A group of questions under one heading.
    public record PartView(String label, String anchor, List<QuestionView> questions) {}

    /// Something that is asked.
    ///
    /// @param id of the control, and behind `h-`, `l-`, `x-` of what belongs to it
    /// @param limits «от 10 до 120 знаков»; "" for none
    /// @param need «по желанию» and the like; "" where it goes without saying
    /// @param describedBy ids of what explains the field, divided by spaces
    /// @param control what is filled in
    public record QuestionView(
            String path,
            String id,
            String label,
            String hint,
            String example,
            String limits,
            String need,
            String describedBy,
            ControlView control) {

        /// Whether the question has one field, which a label can name; otherwise a legend does.
        public boolean single() {
            return control.line() || control.lines() || control.pick() || control.refer() || control.file();
        }
    }

    /// What is filled in.
    ///
    /// @param kind one of `line`, `lines`, `pick`, `options`, `refer`, `file`, `group`, `rows`
    /// @param height lines of text that the field shows
    /// @param keyboard what a phone offers: `text`, `numeric`, `decimal`, `url`, `email`, `tel`
    /// @param options what can be chosen
    /// @param several whether more than one option may be chosen
    /// @param register the id of the register of names that a field offers
    /// @param accept the kinds of files
    /// @param most how many rows there may be
    /// @param item what one row is called: «Шаг»
    public record ControlView(
            String kind,
            int height,
            String keyboard,
            List<OptionView> options,
            boolean several,
            String register,
            String accept,
            int most,
            String item,
            Parts parts) {

        /// A field for words, of one line or more.
        public static ControlView text(String kind, int height, String keyboard) {
            return new ControlView(kind, height, keyboard, List.of(), false, "", "", 1, "", Parts.NONE);
        }

        /// @param shown whether all options are seen at once
        public static ControlView choice(boolean shown, List<OptionView> options, boolean several) {
            String kind = shown ? "options" : "pick";
            return new ControlView(kind, 1, "text", options, several, "", "", 1, "", Parts.NONE);
        }

        public static ControlView reference(String register) {
            return new ControlView("refer", 1, "text", List.of(), false, register, "", 1, "", Parts.NONE);
        }

        public static ControlView file(String accept) {
            return new ControlView("file", 1, "text", List.of(), false, "", accept, 1, "", Parts.NONE);
        }

        public static ControlView group(List<QuestionView> first, List<QuestionView> more) {
            Parts parts = new Parts(first, more, List.of(), List.of());
            return new ControlView("group", 1, "text", List.of(), false, "", "", 1, "", parts);
        }

        /// @param most how many rows there may be
        /// @param item what one row is called
        public static ControlView list(List<RowView> rows, RowView blank, int most, String item) {
            Parts parts = new Parts(List.of(), List.of(), rows, List.of(blank));
            return new ControlView("rows", 1, "text", List.of(), true, "", "", most, item, parts);
        }

        public boolean line() {
            return kind.equals("line");
        }

        public boolean lines() {
            return kind.equals("lines");
        }

        public boolean pick() {
            return kind.equals("pick");
        }

        /// Options that are all seen at once.
        public boolean choice() {
            return kind.equals("options");
        }

        public boolean refer() {
            return kind.equals("refer");
        }

        public boolean file() {
            return kind.equals("file");
        }

        public boolean group() {
            return kind.equals("group");
        }

        public boolean list() {
            return kind.equals("rows");
        }
    }

    /// What a group and a list of groups consist of.
    ///
    /// @param first the parts of a group that are asked at once
    /// @param more the parts that are asked on demand
    /// @param rows the first rows of a list
    /// @param blank the row that others are made of: one, or none where the question is no list
    public record Parts(List<QuestionView> first, List<QuestionView> more, List<RowView> rows, List<RowView> blank) {

        static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of());

        public boolean hasMore() {
            return !more.isEmpty();
        }
    }

    /// A term that can be chosen.
    public record OptionView(String id, String value, String label, String help) {}

    /// One group of a list.
    ///
    /// @param number from 1; a sign in the row that others are made of
    public record RowView(String number, List<QuestionView> first, List<QuestionView> more) {

        public boolean hasMore() {
            return !more.isEmpty();
        }
    }

    /// An entry of another type that is made in place.
    ///
    /// @param folder where its file belongs
    /// @param identity the field that names it; `titleField` the one with its title, `dayField` the day of the
    ///     change
    public record AdditionView(
            String type,
            String label,
            String folder,
            String identity,
            String titleField,
            String dayField,
            List<QuestionView> questions) {}

    /// What can be named.
    public record RegisterView(String id, List<String> titles) {}

    /// Whom an author can write to.
    public record CoordinatorView(String place, String title, String email) {}
}
