package org.rapporteur.service.sample;

import java.util.List;
import org.rapporteur.model.TalkingPoint;

/// An issue of the sample. Made with name, scale, rank and terms; its objective and points are
/// recorded later.
///
/// @param key its name within the sample
/// @param name as shown
/// @param scale the name of its scale
/// @param rank its place, from 0
/// @param terms watch terms in English and Chinese
/// @param objective what the desk's side wants
/// @param points what to say
public record SampleIssue(
        String key,
        String name,
        String scale,
        int rank,
        List<String> terms,
        String objective,
        List<TalkingPoint> points) {
    public SampleIssue {
        terms = List.copyOf(terms);
        points = List.copyOf(points);
    }
}
