package org.noticekit.io;

/** Where a notice is written to, value by value, in order. */
interface Output {

    void startObject();

    void key(String key);

    void endObject();

    void startList();

    void endList();

    void text(String text);

    void bool(boolean value);

    void number(int value);
}
