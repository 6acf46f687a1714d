import type { BriStatus } from '../../domain/city.ts';
import type { ScoreStatus } from '../../domain/scoring/score-edition.ts';
import { regionName } from '../../i18n/region-name.ts';
import { useText } from '../../i18n/use-text.ts';
import { CategoryFacet } from './CategoryFacet.tsx';
import { CountryFacet } from './CountryFacet.tsx';
import { IndexFacet, PopulationFacet } from './RangeFacet.tsx';
import { SectorFacet } from './SectorFacet.tsx';
import { TextFacet } from './TextFacet.tsx';

/** Everything that cities can be filtered by, the most asked first. */
export function CityFacets() {
  const t = useText('cities');
  const common = useText('common');
  return (
    <>
      <SectorFacet />
      <CategoryFacet
        facet="regions"
        look="rows"
        opens="always"
        labelOf={(region) => regionName(region, t)}
      />
      <PopulationFacet />
      <IndexFacet />
      <CategoryFacet
        facet="scoreStatuses"
        look="chips"
        opens="tall"
        showEmpty
        labelOf={(status) => common(`status.${status as ScoreStatus}`)}
      />
      <CountryFacet />
      <CategoryFacet
        facet="statuses"
        look="rows"
        opens="never"
        labelOf={(status) => t(`bri.${status as BriStatus}`)}
      />
      <CategoryFacet
        facet="grades"
        look="chips"
        opens="never"
        showEmpty
        labelOf={(grade) => grade}
        hint={t('grade.note')}
      />
      <TextFacet />
    </>
  );
}
