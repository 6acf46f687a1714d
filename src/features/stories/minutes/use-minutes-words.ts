import { useMemo } from 'react';
import type { MethodChange } from '../../../domain/scoring/method.ts';
import type { MinutesWords } from '../../../domain/story/minutes-text.ts';
import { formatPercent } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';

/** What the minutes say in the reader's language; moments by the reader's clock. */
export function useMinutesWords(): MinutesWords {
  const t = useText('minutes');
  const language = useLanguage();
  return useMemo(() => {
    const change = (one: MethodChange): string => {
      if (one.kind === 'indicator_weights')
        return t('change.indicator_weights', { requirement: one.requirement });
      if (one.kind !== 'requirement_weight') return t(`change.${one.kind}`);
      return t('change.requirement_weight', {
        requirement: one.requirement,
        share: formatPercent(one.share01, language),
        edition: formatPercent(one.editionShare01, language),
      });
    };
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
    const time = new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return {
      language,
      untitled: t('untitled'),
      untitledScene: t('untitledScene'),
      heading: {
        decisions: t('heading.decisions'),
        scenes: t('heading.scenes'),
        methods: t('heading.methods'),
        cities: t('heading.cities'),
      },
      label: {
        when: t('label.when'),
        place: t('label.place'),
        people: t('label.people'),
        story: t('label.story'),
        length: t('label.length'),
      },
      column: {
        number: t('column.number'),
        scene: t('column.scene'),
        from: t('column.from'),
        shown: t('column.shown'),
        paused: t('column.paused'),
      },
      noDecisions: t('noDecisions'),
      edition: t('edition'),
      compared: (names) => t('compared', { names }),
      atScene: (number) => t('atScene', { number }),
      change,
      day: (at) => day.format(at),
      time: (at) => time.format(at),
    };
  }, [t, language]);
}
