package org.noticekit.validate.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticekit.model.LocationUse;
import org.noticekit.model.Place;
import org.noticekit.model.TransferSafeguard;
import org.noticekit.validate.rule.Subject;

/**
 * A statement of where data is.
 *
 * @param subject where it is stated, and whose place it is
 * @param places the places named; empty if none is
 * @param uses what happens there; empty if not stated
 * @param safeguard what protects the data there
 */
record Placement(Subject subject, List<Place> places, Set<LocationUse> uses, Optional<TransferSafeguard> safeguard) {}
