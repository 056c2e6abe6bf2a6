package org.noticekit.io;

/** References from one part of a notice to another. */
final class NoticeKeys {

    static final ReferenceKind PROCESSOR_KEY = new ReferenceKind("the key of a processor", "processors");
    static final ReferenceKind RECIPIENT_KEY = new ReferenceKind("the key of a recipient", "recipients");
    static final ReferenceKind CONTROLLER_KEY = new ReferenceKind("the key of a controller", "controllers");
    static final ReferenceKind DOCUMENT_KEY = new ReferenceKind("the key of a document", "documents");

    private NoticeKeys() {}
}
