package org.noticekit.io;

import static org.noticekit.io.NoticeScalars.PROSE;
import static org.noticekit.io.NoticeScalars.TEXT;
import static org.noticekit.io.NoticeWords.SPECIAL_CATEGORY;
import static org.noticekit.io.WordKind.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.CriminalOffenceData;
import org.noticekit.model.DataNeed;
import org.noticekit.model.DataOrigin;
import org.noticekit.model.PersonalDataCategory;
import org.noticekit.model.Prose;
import org.noticekit.model.SpecialCategory;
import org.noticekit.model.Text;

/** The fields of {@link PersonalDataCategory}. */
final class PersonalDataCategoryFields extends ObjectKind<PersonalDataCategory> {

    static final PersonalDataCategoryFields KIND = new PersonalDataCategoryFields();

    private final Field<Text> category =
            required("category", TEXT, "What it is called, for example \"contact details\" or \"payment details\".");
    private final Field<List<Text>> items =
            list("items", TEXT, "The data in it, for example \"name\" or \"email address\".");
    private final Field<Set<SpecialCategory>> specialCategories = set(
            "specialCategories", SPECIAL_CATEGORY, "The special categories that the data belongs to (Article 9(1)).");
    private final Field<Set<CriminalOffenceData>> criminalOffenceData = set(
            "criminalOffenceData",
            words("a kind of criminal offence data", CriminalOffenceData.values()),
            "The kinds of criminal offence data that it is (Article 10).");
    private final Field<Optional<DataOrigin>> origin =
            optional("origin", words("an origin of data", DataOrigin.values()), "How the data comes to be.");
    private final Field<Optional<DataNeed>> need =
            optional("need", words("a need for data", DataNeed.values()), "Whether people can leave the data out.");
    private final Field<Optional<Prose>> note =
            optional("note", PROSE, "Anything else to say of the data, for example what it alone is used for.");

    private PersonalDataCategoryFields() {
        super("personalDataCategory", "a category of data", "A kind of personal data (UK GDPR Article 4(1)).");
        shortForm(category);
    }

    @Override
    PersonalDataCategory make(Values in) {
        return PersonalDataCategory.builder()
                .category(in.get(category))
                .addAllItems(in.get(items))
                .addAllSpecialCategories(in.get(specialCategories))
                .addAllCriminalOffenceData(in.get(criminalOffenceData))
                .origin(in.get(origin))
                .need(in.get(need))
                .note(in.get(note))
                .build();
    }

    @Override
    void writeFields(PersonalDataCategory it, Output out) {
        category.write(it.category(), out);
        items.write(it.items(), out);
        specialCategories.write(it.specialCategories(), out);
        criminalOffenceData.write(it.criminalOffenceData(), out);
        origin.write(it.origin(), out);
        need.write(it.need(), out);
        note.write(it.note(), out);
    }
}
