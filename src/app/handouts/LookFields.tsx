import { LANGUAGES, type Language } from '../../domain/language.ts';
import { useText } from '../../i18n/use-text.ts';
import { THEMES, type Theme } from '../../store/scenario.ts';
import { Choice, Words } from './PictureFields.tsx';

const SHARPNESSES = ['1', '2', '3'] as const;

/** How maps are drawn for what goes out. */
export interface Look {
  /** Device pixels of the smallest picture, times one to three. */
  sharpness: (typeof SHARPNESSES)[number];
  theme: Theme;
  language: Language;
  /** Empty = none was given. */
  reviewNumber: string;
}

interface LookFieldsProps {
  look: Look;
  onChange: (some: Partial<Look>) => void;
  /** Below the sharpness: what it comes to. */
  sharpnessNote?: string;
}

/** The choices that every picture and document has. */
export function LookFields({ look, onChange, sharpnessNote }: LookFieldsProps) {
  const t = useText('pictures');
  const common = useText('common');
  return (
    <>
      <Choice
        label={t('sharpness')}
        value={look.sharpness}
        options={SHARPNESSES.map((value) => ({
          value,
          label: t('sharpness.value', { factor: value }),
        }))}
        onChange={(sharpness) => onChange({ sharpness })}
        note={sharpnessNote}
      />
      <Choice
        label={t('theme')}
        value={look.theme}
        options={THEMES.map((value) => ({ value, label: common(`theme.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={t('language')}
        value={look.language}
        options={LANGUAGES.map((value) => ({
          value,
          label: common(`language.${value}`),
          lang: value === 'zh' ? 'zh-Hans' : value,
        }))}
        onChange={(language) => onChange({ language })}
      />
      <Words
        label={t('field.review')}
        value={look.reviewNumber}
        onChange={(reviewNumber) => onChange({ reviewNumber })}
      />
    </>
  );
}
