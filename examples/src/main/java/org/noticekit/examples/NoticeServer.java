package org.noticekit.examples;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.noticekit.io.NoticeReader;
import org.noticekit.model.PrivacyNotice;
import org.noticekit.web.NoticeCatalog;
import org.noticekit.web.NoticeEndpoint;
import org.noticekit.web.NoticeHttpHandler;
import org.noticekit.web.NoticePages;

/** Serves notices at {@code http://localhost:8080/privacy} with the JDK's own server, from the files that it is given. */
public final class NoticeServer {

    private NoticeServer() {}

    /** A server of these notices that is running already; port 0 is any that is free. */
    public static HttpServer start(int port, List<PrivacyNotice> notices) throws IOException {
        NoticePages pages = NoticePages.builder(NoticeCatalog.of(notices)).build();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(pages.path(), new NoticeHttpHandler(NoticeEndpoint.of(pages)));
        server.start();
        return server;
    }

    private static PrivacyNotice read(String file) {
        return NoticeReader.create().read(Path.of(file)).orThrow();
    }

    /** Serves the files until somebody stops the program. */
    public static void main(String[] files) throws IOException {
        start(8080, Stream.of(files).map(NoticeServer::read).toList());
    }
}
