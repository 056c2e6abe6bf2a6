package org.noticekit.cli;

import java.io.PrintWriter;
import java.util.List;

/** Writes what was found in some files. */
interface Report {

    void write(List<Judgement> judgements, PrintWriter out);
}
