import { type Language, textIn } from '../../../domain/language.ts';
import type { DraftHandle } from '../../../domain/layout/draft/handles.ts';
import type { LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import type { TextFunction } from '../../../i18n/dictionary.ts';

/** What a point of a draft is called: its part, which one of how many, and its own name where it has one. */
export function handleText(
  draft: LayoutDraft,
  handle: DraftHandle,
  t: TextFunction<'draft'>,
  language: Language,
): string {
  switch (handle.part) {
    case 'centre':
      return named(t('point.centre'), draft.centre?.name);
    case 'ring': {
      const total = draft.ring?.vertices.length ?? 0;
      return t('point.ring', { number: handle.vertex + 1, total });
    }
    case 'belt': {
      const axis = draft.belts[handle.belt]?.axis ?? [];
      const total = axis[handle.line]?.length ?? 0;
      const values = { belt: handle.belt + 1, number: handle.vertex + 1, total };
      return axis.length === 1
        ? t('point.belt', values)
        : t('point.beltPart', { ...values, line: handle.line + 1 });
    }
    default: {
      const points = handle.part === 'site' ? draft.sites : draft.subCentres;
      const values = { number: handle.point + 1, total: points.length };
      return named(t(`point.${handle.part}`, values), points[handle.point]?.name);
    }
  }

  function named(point: string, name: LayoutDraft['name'] | null | undefined): string {
    return name ? t('point.named', { point, name: textIn(name, language) }) : point;
  }
}
