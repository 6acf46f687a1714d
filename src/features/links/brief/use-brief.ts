import { useMemo } from 'react';
import {
  type BriefFigures,
  type BriefPartner,
  briefPartner,
  type StrongSide,
  strongSides,
} from '../../../charts/series/city-profile-brief.ts';
import { type PartnerRow, partnerRows } from '../../../charts/series/partner-rows.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectLinkTable } from '../../../store/selectors/links.ts';
import { selectPotentialRequest } from '../../../store/selectors/potential.ts';
import { useBriefFigures } from './use-brief-figures.ts';

/** Partners that fit a page. */
const PARTNERS = 5;
/** Offers and needs that fit a line. */
const SIDES = 3;

/** The computed part of a brief. */
export interface Brief {
  figures: BriefFigures | null;
  offers: StrongSide[];
  needs: StrongSide[];
  /** Null while they are being computed, or where the package has no figures. */
  partners: { row: PartnerRow; reasons: BriefPartner }[] | null;
}

/** What the brief says of offers, needs and potential partners of city number `at`. */
export function useBrief(data: AtlasData, at: number): Brief {
  const figures = useBriefFigures(data);
  const table = useAtlas(selectLinkTable);
  const request = useAtlas(selectPotentialRequest);
  const partners = useAtlas(({ potential }) => potential.partners);
  return useMemo(() => {
    const country = figures?.countryOf(at) ?? -1;
    const sectors = request?.sectors ?? [];
    const sides = (role: 'offer' | 'need') =>
      figures && country >= 0 ? strongSides(figures.sides, role, country, sectors, SIDES) : [];
    const rows =
      table && figures && partners?.city === at
        ? partnerRows(data.cities, table, at, partners.list.slice(0, PARTNERS)).flatMap((row) => {
            const reasons = briefPartner(figures, at, row.partner);
            return reasons ? [{ row, reasons }] : [];
          })
        : null;
    return { figures, offers: sides('offer'), needs: sides('need'), partners: rows };
  }, [data, at, figures, table, request, partners]);
}
