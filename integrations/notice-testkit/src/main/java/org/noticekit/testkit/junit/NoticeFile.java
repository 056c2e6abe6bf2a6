package org.noticekit.testkit.junit;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.noticekit.io.NoticeReader;
import org.noticekit.io.ReadResult;
import org.noticekit.model.PrivacyNotice;

/** A file, in each of the forms that a test can ask for. */
final class NoticeFile {

    private static final Set<Class<?>> FORMS = Set.of(PrivacyNotice.class, ReadResult.class, Path.class);

    private final Path path;
    private final ReadResult read;

    private NoticeFile(Path path, ReadResult read) {
        this.path = path;
        this.read = read;
    }

    static NoticeFile of(Path path) {
        return new NoticeFile(path, NoticeReader.create().read(path));
    }

    static boolean canBe(Class<?> type) {
        return FORMS.contains(type);
    }

    Object[] as(List<Class<?>> forms) {
        return forms.stream().map(this::as).toArray();
    }

    private Object as(Class<?> form) {
        if (form == Path.class) {
            return path;
        }
        return form == ReadResult.class ? read : read.notice().orElseGet(this::broken);
    }

    /** Stands for the notice that a broken file has not: {@link BrokenFiles} fails the run before anybody sees it. */
    private PrivacyNotice broken() {
        Class<?>[] faces = {PrivacyNotice.class, Broken.class};
        return (PrivacyNotice) Proxy.newProxyInstance(
                NoticeFile.class.getClassLoader(),
                faces,
                (self, method, any) -> method.getName().equals("read") ? read : "a file that is no notice");
    }

    /** What is no notice, and says why. */
    interface Broken {
        ReadResult read();
    }
}
