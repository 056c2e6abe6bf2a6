package org.noticekit.render.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.noticekit.render.document.DataFlow;

/**
 * In which order sources, receivers and places stand in their columns, so that few lines cross: each goes to the mean of
 * its neighbours, column after column, and the best order of all is kept. Equal means keep the order of the notice.
 */
final class Ordering {
    private static final int ROUNDS = 12;

    private final DataFlow flow;
    private List<Integer> sources;
    private List<Integer> receivers;
    private List<Integer> places;

    private Ordering(DataFlow flow, List<Integer> sources, List<Integer> receivers, List<Integer> places) {
        this.flow = flow;
        this.sources = sources;
        this.receivers = receivers;
        this.places = places;
    }

    static Ordering of(DataFlow flow) {
        Ordering order = new Ordering(
                flow,
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

    /** How often two lines cross. */
    long crossings() {
        List<int[]> left = new ArrayList<>();
        List<int[]> right = new ArrayList<>();
        for (int at = 0; at < receivers.size(); at++) {
            DataFlow.Receiver receiver = flow.receivers().get(receivers.get(at));
            for (int source : receiver.sources()) {
                left.add(new int[] {sources.indexOf(source), at});
            }
            for (int place : receiver.places()) {
                right.add(new int[] {at, places.indexOf(place)});
            }
        }
        return crossings(left) + crossings(right);
    }

    private static long crossings(List<int[]> edges) {
        long crossings = 0;
        for (int[] a : edges) {
            for (int[] b : edges) {
                if (a[0] < b[0] && a[1] > b[1]) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private void round() {
        receivers = sorted(receivers, it -> at(flow.receivers().get(it).sources(), sources));
        places = sorted(places, it -> at(receiversOf(place -> place.places().contains(it)), receivers));
        receivers = sorted(receivers, it -> at(flow.receivers().get(it).places(), places));
        receivers = sorted(receivers, it -> at(flow.receivers().get(it).sources(), sources));
        sources =
                sorted(sources, it -> at(receiversOf(source -> source.sources().contains(it)), receivers));
    }

    private List<Integer> receiversOf(Predicate<DataFlow.Receiver> linked) {
        return IntStream.range(0, flow.receivers().size())
                .filter(it -> linked.test(flow.receivers().get(it)))
                .boxed()
                .toList();
    }

    private static List<Integer> at(List<Integer> neighbours, List<Integer> column) {
        return neighbours.stream().map(column::indexOf).toList();
    }

    private static List<Integer> sorted(List<Integer> column, IntFunction<List<Integer>> neighbours) {
        Comparator<Integer> mean = Comparator.comparingDouble(
                it -> neighbours.apply(it).stream().mapToInt(at -> at).average().orElse(column.indexOf(it)));
        return column.stream().sorted(mean).toList();
    }

    private Ordering copy() {
        return new Ordering(flow, sources, receivers, places);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
