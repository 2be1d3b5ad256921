package parvis.server.web.page;

import java.time.InstantSource;
import parvis.server.indicator.Names;
import parvis.server.territory.Territory;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Texts;

/// What every page of figures is made with.
record Desk(
        Territory territory,
        PlanIndex index,
        Names names,
        Figures figures,
        FigureWords words,
        TrendWords trends,
        Frames frames,
        Spans spans,
        Templates templates,
        Texts texts,
        InstantSource clock) {}
