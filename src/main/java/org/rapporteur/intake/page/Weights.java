package org.rapporteur.intake.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// A number for each element of a page: what its blocks weigh together. Found in one walk, so
/// that depth and breadth cost no more than the page is long.
final class Weights implements NodeVisitor {
    private final Map<Element, Double> sums = new IdentityHashMap<>();
    private final Element root;
    private Element heaviest;
    private double most;

    private Weights(Element root) {
        this.root = root;
        this.heaviest = root;
    }

    /// The weights of the elements under `root`, whose `blocks` weigh what `weight` says.
    static Weights of(Element root, List<Blocks.Block> blocks, ToDoubleFunction<Blocks.Block> weight) {
        var weights = new Weights(root);
        for (Blocks.Block block : blocks) {
            weights.sums.merge(block.element(), weight.applyAsDouble(block), Double::sum);
        }
        root.traverse(weights);
        return weights;
    }

    /// What the blocks within `element` weigh.
    double of(Element element) {
        return sums.getOrDefault(element, 0.0);
    }

    /// The element that weighs most; of several the innermost.
    Element heaviest() {
        return heaviest;
    }

    @Override
    public void head(Node node, int depth) {
        // Sums are known only on the way out.
    }

    @Override
    public void tail(Node node, int depth) {
        Double sum = node instanceof Element element ? sums.get(element) : null;
        if (sum == null) {
            return;
        }
        if (sum > most) {
            most = sum;
            heaviest = (Element) node;
        }
        Element parent = node == root ? null : ((Element) node).parent();
        if (parent != null) {
            sums.merge(parent, sum, Double::sum);
        }
    }
}
