package org.noticekit.render.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.noticekit.render.document.DataFlow;

/**
 * In which order sources, receivers and places stand in their columns, so that few lines cross: each goes to the mean of
 * its neighbours, column after column, and the best order of all is kept. Equal means keep the order of the notice.
 */
final class Ordering {
    private static final int ROUNDS = 12;

    /**
     * Who is linked to whom, by their numbers.
     *
     * @param sources the sources of each receiver
     * @param places the places of each receiver
     * @param fromSource the receivers of each source
     * @param inPlace the receivers in each place
     */
    private record Neighbours(
            List<List<Integer>> sources,
            List<List<Integer>> places,
            List<List<Integer>> fromSource,
            List<List<Integer>> inPlace) {}

    private final Neighbours neighbours;
    private List<Integer> sources;
    private List<Integer> receivers;
    private List<Integer> places;

    private Ordering(Neighbours neighbours, List<Integer> sources, List<Integer> receivers, List<Integer> places) {
        this.neighbours = neighbours;
        this.sources = sources;
        this.receivers = receivers;
        this.places = places;
    }

    static Ordering of(DataFlow flow) {
        Neighbours neighbours = new Neighbours(
                flow.receivers().stream().map(DataFlow.Receiver::sources).toList(),
                flow.receivers().stream().map(DataFlow.Receiver::places).toList(),
                receivers(flow, flow.sources().size(), DataFlow.Receiver::sources),
                receivers(flow, flow.places().size(), DataFlow.Receiver::places));
        Ordering order = new Ordering(
                neighbours,
                numbers(flow.sources().size()),
                numbers(flow.receivers().size()),
                numbers(flow.places().size()));
        Ordering best = order.copy();
        long fewest = best.crossings();
        for (int i = 0; i < ROUNDS && fewest > 0; i++) {
            order.round();
            long crossings = order.crossings();
            if (crossings < fewest) {
                best = order.copy();
                fewest = crossings;
            }
        }
        return best;
    }

    private static List<List<Integer>> receivers(
            DataFlow flow, int count, Function<DataFlow.Receiver, List<Integer>> links) {
        List<List<Integer>> receivers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            receivers.add(new ArrayList<>());
        }
        for (int i = 0; i < flow.receivers().size(); i++) {
            int receiver = i;
            links.apply(flow.receivers().get(i)).stream()
                    .distinct()
                    .forEach(it -> receivers.get(it).add(receiver));
        }
        return receivers;
    }

    /** Numbers of sources, from top to bottom; so for the others. */
    List<Integer> sources() {
        return sources;
    }

    List<Integer> receivers() {
        return receivers;
    }

    List<Integer> places() {
        return places;
    }

    /** The numbers of the receivers to whom data comes from each source. */
    List<List<Integer>> fromSource() {
        return neighbours.fromSource();
    }

    /** The numbers of the receivers who have data in each place. */
    List<List<Integer>> inPlace() {
        return neighbours.inPlace();
    }

    /** How often two lines cross. */
    long crossings() {
        return crossings(neighbours.sources(), sources) + crossings(neighbours.places(), places);
    }

    private long crossings(List<List<Integer>> ofReceivers, List<Integer> column) {
        int[] at = positions(column);
        List<int[]> ends = receivers.stream()
                .map(it -> ofReceivers.get(it).stream().mapToInt(end -> at[end]).toArray())
                .toList();
        return Crossings.count(ends, column.size());
    }

    private void round() {
        receivers = sorted(receivers, neighbours.sources(), sources);
        places = sorted(places, neighbours.inPlace(), receivers);
        receivers = sorted(receivers, neighbours.places(), places);
        receivers = sorted(receivers, neighbours.sources(), sources);
        sources = sorted(sources, neighbours.fromSource(), receivers);
    }

    private static List<Integer> sorted(List<Integer> column, List<List<Integer>> neighbours, List<Integer> next) {
        int[] own = positions(column);
        int[] at = positions(next);
        double[] means = new double[column.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] =
                    neighbours.get(i).stream().mapToInt(it -> at[it]).average().orElse(own[i]);
        }
        return column.stream()
                .sorted(Comparator.comparingDouble(it -> means[it]))
                .toList();
    }

    /** Where each number stands in the column. */
    private static int[] positions(List<Integer> column) {
        int[] positions = new int[column.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[column.get(i)] = i;
        }
        return positions;
    }

    private Ordering copy() {
        return new Ordering(neighbours, sources, receivers, places);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
