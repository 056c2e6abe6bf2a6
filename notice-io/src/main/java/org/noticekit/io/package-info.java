/** Reads and writes privacy notices as YAML and JSON: positions for every value, every problem of a file at once. */
package org.noticekit.io;
