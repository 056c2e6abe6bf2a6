/**
 * Serves notices over HTTP: which notice, language and form a request asks for, what is sent, and with which headers. An
 * adapter for a server or a framework only has to hand over a {@link org.noticekit.web.WebRequest} and write down the
 * {@link org.noticekit.web.WebResponse}.
 */
package org.noticekit.web;
