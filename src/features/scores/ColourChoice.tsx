import { useMemo } from 'react';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { ECOLOGIES } from '../../domain/edition.ts';
import { textIn } from '../../domain/language.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { changeScenario } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import type { ColourBy } from '../../store/scenario.ts';
import { selectColourBy } from '../../store/selectors/paint.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { Section } from '../../ui/Section.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import styles from './ScoresPanel.module.css';

/** What the map is coloured by: everything in one list, index and ecologies also side by side. */
export function ColourChoice({ data }: { data: AtlasData }) {
  const store = useAtlasStore();
  const t = useText('scores');
  const common = useText('common');
  const by = useAtlas(selectColourBy);
  const scales = useAtlas(selectScoreScales);
  const groups = useColourGroups(data);
  const choose = (colourBy: ColourBy): void => changeScenario(store, { colourBy });
  const plain: SelectOption<ColourBy>[] = [
    { value: 'index', label: t('colour.index', { scale: common(`scale.${scales.index}`) }) },
    { value: 'sector', label: t('colour.sector') },
  ];
  return (
    <Section title={t('colourBy')}>
      <div className={styles['stack']}>
        <Select<ColourBy>
          label={t('colourBy')}
          hideLabel
          value={by}
          options={plain}
          groups={groups}
          onChange={choose}
        />
        <Segmented<ColourBy>
          label={t('colour.shortcut')}
          width="fill"
          value={by}
          options={[
            { value: 'index', label: t('colour.short') },
            ...ECOLOGIES.map((ecology) => ({
              value: `ecology:${ecology}` as const,
              label: t(`ecology.${ecology}`),
            })),
          ]}
          onChange={choose}
        />
      </div>
    </Section>
  );
}

function useColourGroups(data: AtlasData): { label: string; options: SelectOption<ColourBy>[] }[] {
  const t = useText('scores');
  const common = useText('common');
  const language = useLanguage();
  const scales = useAtlas(selectScoreScales);
  return useMemo(() => {
    const { requirements } = data.edition;
    const indicatorGroups = requirements.map(({ id, short }) => ({
      label: `${t('colour.indicators')} · R${id} ${textIn(short, language)}`,
      options: data.indicators
        .filter(({ requirement }) => requirement === id)
        .map((indicator) => ({
          value: `indicator:${indicator.id}` as const,
          label: t('colour.withUnit', {
            name: textIn(indicator.name, language),
            unit: textIn(indicator.unit, language),
          }),
        })),
    }));
    return [
      {
        label: t('colour.requirements', { scale: common(`scale.${scales.requirement}`) }),
        options: requirements.map(({ id, short }) => ({
          value: `requirement:${id}` as const,
          label: `R${id} ${textIn(short, language)}`,
        })),
      },
      {
        label: t('colour.ecologies', { scale: common(`scale.${scales.index}`) }),
        options: ECOLOGIES.map((ecology) => ({
          value: `ecology:${ecology}` as const,
          label: t(`ecology.${ecology}`),
        })),
      },
      ...indicatorGroups.filter(({ options }) => options.length > 0),
    ];
  }, [data, language, scales, t, common]);
}
