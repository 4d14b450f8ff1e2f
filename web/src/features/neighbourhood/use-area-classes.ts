import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import { type Classes, classesOf, classOf } from "#domain/classes.ts";
import { type Indicator, type IndicatorValues, type ValueState, valueStates } from "#domain/indicator.ts";

/** One measure over every area, cut into the classes of both maps of the page. */
export type AreaClasses = {
  measure: Indicator;
  values: IndicatorValues;
  classes: Classes;
  states: ValueState[];
  /** The class of each area; null where there is no figure. */
  at: (number | null)[];
};

const classCount = 5;

/** The measure that colours the map; null until it is there. */
export function useAreaClasses(geography: string, indicator: string | null): AreaClasses | null {
  const { data: catalogue } = useQuery(indicatorCatalogueQuery(geography));
  const { data: values } = useQuery({
    ...indicatorChoroplethQuery(geography, indicator ?? "", null),
    enabled: indicator !== null,
  });
  return useMemo(() => {
    const measure = catalogue?.find(({ slug }) => slug === values?.indicator);
    if (!measure || !values) return null;
    const { decimals, fixedBreaks } = measure;
    const method = fixedBreaks?.length ? "fixed" : "quantile";
    const classes = classesOf(values.values, { method, count: classCount, decimals, fixedBreaks });
    const at = values.values.map((value) => classOf(value, classes));
    return { measure, values, classes, states: valueStates(values), at };
  }, [catalogue, values]);
}
