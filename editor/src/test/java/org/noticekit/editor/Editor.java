package org.noticekit.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.noticekit.io.NoticeSchema;
import org.noticekit.io.PolicySchema;
import org.noticekit.io.ProjectSchema;

/** What an editor is for a file of YAML: a folder with the schemas in it, and the language server. */
final class Editor implements AutoCloseable {

    private static final long SECONDS = 30;

    private final Path folder;
    private final Process process;
    private final Future<Void> listening;
    private final EditorClient client;
    private final LanguageServer server;
    private final Set<String> open = new HashSet<>();
    private int version;

    private Editor(Path folder, Process process, Future<Void> listening, EditorClient client, LanguageServer server) {
        this.folder = folder;
        this.process = process;
        this.listening = listening;
        this.client = client;
        this.server = server;
    }

    /** An editor in an empty folder, with the settings for YAML. */
    static Editor open(Path folder, Map<String, ?> settings) throws Exception {
        Files.writeString(folder.resolve("notice.schema.json"), NoticeSchema.text());
        Files.writeString(folder.resolve("policy.schema.json"), PolicySchema.text());
        Files.writeString(folder.resolve("project.schema.json"), ProjectSchema.text());
        EditorClient client = new EditorClient(settings);
        Process process = Program.LANGUAGE_SERVER.start("--stdio");
        var launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
        Editor editor = new Editor(folder, process, launcher.startListening(), client, launcher.getRemoteProxy());
        try {
            editor.initialize();
            return editor;
        } catch (Exception failure) {
            editor.close();
            throw failure;
        }
    }

    @SuppressWarnings("deprecation") // the server finds the schemas by the root, which VS Code and Neovim tell as well
    private void initialize() throws Exception {
        InitializeParams parameters = new InitializeParams();
        parameters.setRootUri(asEditorsWriteIt(folder));
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(asEditorsWriteIt(folder), "notices")));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        workspace.setWorkspaceFolders(true);
        TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
        CompletionItemCapabilities item = new CompletionItemCapabilities(true);
        item.setDocumentationFormat(List.of("markdown", "plaintext"));
        document.setCompletion(new CompletionCapabilities(item));
        document.setHover(new HoverCapabilities(List.of("markdown", "plaintext"), false));
        parameters.setCapabilities(new ClientCapabilities(workspace, document, null));
        server.initialize(parameters).get(SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(Map.of()));
        client.awaitSettingsAsked();
    }

    /** Opens a file, or writes another text into it if it is open; answers what the editor underlines in it then. */
    List<Diagnostic> show(String name, String text) throws Exception {
        client.forget(uri(name));
        version++;
        if (open.add(name)) {
            server.getTextDocumentService()
                    .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "yaml", version, text)));
        } else {
            server.getTextDocumentService()
                    .didChange(new DidChangeTextDocumentParams(
                            new VersionedTextDocumentIdentifier(uri(name), version),
                            List.of(new TextDocumentContentChangeEvent(text))));
        }
        return client.awaitDiagnostics(uri(name));
    }

    /** What the editor says of the place in an open file; nothing if it has nothing to say. */
    Optional<String> hover(String name, Position position) throws Exception {
        Hover hover = server.getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri(name)), position))
                .get(SECONDS, TimeUnit.SECONDS);
        return Optional.ofNullable(hover).map(it -> it.getContents().getRight().getValue());
    }

    /** What the editor proposes to write at the place in an open file. */
    List<CompletionItem> complete(String name, Position position) throws Exception {
        return server.getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(uri(name)), position))
                .get(SECONDS, TimeUnit.SECONDS)
                .getRight()
                .getItems();
    }

    /** Java puts a stroke behind a folder's name, editors do not. */
    private static String asEditorsWriteIt(Path folder) {
        return folder.toUri().toString().replaceFirst("/$", "");
    }

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    @Override
    public void close() throws IOException {
        listening.cancel(true);
        process.destroyForcibly();
        process.getOutputStream().close();
    }
}
