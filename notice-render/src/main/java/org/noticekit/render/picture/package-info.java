/** How a picture of where data goes is laid out and drawn. The same notice gives the same picture on every machine. */
package org.noticekit.render.picture;
