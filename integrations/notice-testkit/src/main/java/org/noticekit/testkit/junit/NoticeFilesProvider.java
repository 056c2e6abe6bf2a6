package org.noticekit.testkit.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.noticekit.check.NoticeFinder;
import org.noticekit.check.NoticeSource;
import org.noticekit.check.UnusableFileException;

/** Finds the files of {@link NoticeFiles} and gives a test what its parameters ask for. */
final class NoticeFilesProvider implements ArgumentsProvider, AnnotationConsumer<NoticeFiles> {

    private String[] patterns = {};

    @Override
    public void accept(NoticeFiles annotation) {
        patterns = annotation.value();
    }

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        List<Class<?>> wanted = wanted(parameters);
        Map<String, Path> files = new TreeMap<>();
        find().forEach(source -> source.file().ifPresent(file -> files.put(source.name(), file)));
        return files.entrySet().stream()
                .map(file -> Arguments.argumentSet(
                        file.getKey(), NoticeFile.of(file.getValue()).as(wanted)));
    }

    private List<NoticeSource> find() {
        try {
            return NoticeFinder.in(Path.of("")).find(List.of(patterns));
        } catch (UnusableFileException nothing) {
            throw new AssertionError(nothing.getMessage(), nothing);
        }
    }

    /** The types of the first parameters: other extensions can give those that follow. */
    private static List<Class<?>> wanted(ParameterDeclarations parameters) {
        List<Class<?>> wanted = new ArrayList<>();
        for (ParameterDeclaration parameter : parameters.getAll()) {
            if (!NoticeFile.canBe(parameter.getParameterType())) {
                break;
            }
            wanted.add(parameter.getParameterType());
        }
        if (wanted.isEmpty()) {
            throw new AssertionError("@NoticeFiles gives a test a PrivacyNotice, a ReadResult or a Path, but the first"
                    + " parameter of " + parameters.getSourceElementDescription() + " is none of these.");
        }
        return wanted;
    }
}
