package org.noticekit.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor's side of the talk with the language server: it has settings, and is told what is wrong in which file. */
final class EditorClient implements LanguageClient {

    private static final long SECONDS = 30;

    private final Map<String, BlockingQueue<List<Diagnostic>>> diagnostics = new ConcurrentHashMap<>();
    private final CountDownLatch settingsAsked = new CountDownLatch(1);
    private final Map<String, ?> settings;

    /**
     * @param settings what is set in the section {@code yaml}
     */
    EditorClient(Map<String, ?> settings) {
        this.settings = settings;
    }

    void awaitSettingsAsked() throws InterruptedException {
        if (!settingsAsked.await(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The language server did not ask for the settings.");
        }
    }

    /** Forgets what was told of the file. */
    void forget(String uri) {
        told(uri).clear();
    }

    /** What is told next of the file. */
    List<Diagnostic> awaitDiagnostics(String uri) throws InterruptedException {
        return Objects.requireNonNull(
                told(uri).poll(SECONDS, TimeUnit.SECONDS), () -> "The language server said nothing of " + uri);
    }

    private BlockingQueue<List<Diagnostic>> told(String uri) {
        return diagnostics.computeIfAbsent(uri, file -> new LinkedBlockingQueue<>());
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams parameters) {
        List<Object> answers = parameters.getItems().stream()
                .map(ConfigurationItem::getSection)
                .<Object>map(section -> section.equals("yaml") ? settings : Map.of())
                .toList();
        settingsAsked.countDown();
        return CompletableFuture.completedFuture(answers);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        told(told.getUri()).add(told.getDiagnostics());
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams message) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
}
