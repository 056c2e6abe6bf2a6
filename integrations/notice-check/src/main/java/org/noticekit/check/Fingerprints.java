package org.noticekit.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.noticekit.finding.Finding;

/**
 * Names the findings of one file by what they are about: the file, the rule and the path, and their number if a rule finds
 * several things at one path. Lines have no part in it, so that comments and reordered keys change nothing.
 */
final class Fingerprints {

    /** As many bytes as nobody finds two equal ones among. */
    private static final int BYTES = 16;

    private final String file;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(String file) {
        this.file = file;
    }

    /** The name of the next finding; findings must be given in order. */
    String next(Finding finding) {
        String about = String.join("\n", file, finding.rule(), finding.path().toString());
        int number = seen.merge(about, 1, Integer::sum);
        byte[] digest = sha256().digest((about + "\n" + number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("Every Java has SHA-256", impossible);
        }
    }
}
