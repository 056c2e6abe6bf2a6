package org.noticekit.check;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.noticekit.check.internal.FilePlaces;

/** Calls a file by its path from a folder, whatever it was called when it was given. */
final class ProjectPlace {

    private ProjectPlace() {}

    /**
     * The path from {@code folder} of a file that is called so from {@code here}. Links are followed only where the names
     * alone do not tell that the file is in the folder.
     */
    static String of(String name, Path here, Path folder) {
        String place = place(FilePlaces.whole(here, name), folder.toAbsolutePath());
        if (!FilePlaces.isOutside(place)) {
            return place;
        }
        try {
            Path file = here.resolve(name).toAbsolutePath();
            Path in = file.getParent();
            String real = in == null ? name : FilePlaces.name(in.toRealPath().resolve(file.getFileName()));
            String realPlace = place(real, folder.toAbsolutePath().toRealPath());
            return FilePlaces.isOutside(realPlace) ? place : realPlace;
        } catch (IOException | InvalidPathException noSuchFile) {
            return place;
        }
    }

    /** The path from the folder; from the top of the file system if the way there would go over the top. */
    private static String place(String whole, Path folder) {
        String place = FilePlaces.from(folder).of(whole);
        String fromTop = FilePlaces.from(folder.getRoot()).of(whole);
        return place.equals("../".repeat(folder.normalize().getNameCount()) + fromTop) ? "/" + fromTop : place;
    }
}
