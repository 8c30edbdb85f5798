import type { DocumentSection } from './model';

/** 1 for a station, 2 for an insight that stands under the station "insights" (or under another insight that does). */
export const headingLevels = (sections: readonly DocumentSection[]): readonly (1 | 2)[] => {
  let underInsights = false;
  return sections.map((section) => {
    const isInsight = section.key.startsWith('insight:');
    underInsights = section.key === 'insights' || (isInsight && underInsights);
    return isInsight && underInsights ? 2 : 1;
  });
};
