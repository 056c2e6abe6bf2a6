package org.noticekit.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = NoticeCommand.class.getPackage().getImplementationVersion();
        return new String[] {"notice " + (version == null ? "(development)" : version)};
    }
}
