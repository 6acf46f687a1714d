import { useText } from '../i18n/use-text.ts';
import type {
  LegendClasses,
  LegendModel,
  LegendRings,
  LegendSizes,
  LegendWidths,
} from '../map/legend/legend-model.ts';
import { LegendMark } from './LegendMark.tsx';
import styles from './MapLegend.module.css';

interface MapLegendProps {
  model: LegendModel;
  /** `card` over the lower start corner, `strip` along the lower edge. */
  form: 'card' | 'strip';
}

/** What the marks and colours of the map mean. */
export function MapLegend({ model, form }: MapLegendProps) {
  const t = useText('common');
  return (
    <section className={styles['legend']} data-form={form} aria-label={t('legend.label')}>
      <div className={styles['titles']}>
        <h2 className={styles['title']}>{model.title}</h2>
        {model.subtitle !== undefined && <p className={styles['subtitle']}>{model.subtitle}</p>}
      </div>
      {model.classes && <Classes classes={model.classes} />}
      {model.rings && <Rings rings={model.rings} />}
      {model.symbols.length > 0 && (
        <ul className={styles['symbols']}>
          {model.symbols.map((symbol) => (
            <li key={`${symbol.shape} ${symbol.label}`} className={styles['symbol']}>
              <LegendMark symbol={symbol} />
              {symbol.label}
            </li>
          ))}
        </ul>
      )}
      {model.widths && <Widths widths={model.widths} />}
      {model.sizes && <Sizes sizes={model.sizes} />}
      {model.note !== undefined && <p className={styles['note']}>{model.note}</p>}
    </section>
  );
}

function Classes({ classes }: { classes: LegendClasses }) {
  return (
    <div className={styles['classes']}>
      <div className={styles['swatches']} aria-hidden>
        {classes.colours.map((colour) => (
          <span key={colour} style={{ background: colour }} />
        ))}
      </div>
      <ol className={styles['limits']}>
        {classes.limits.map((limit, index) => (
          <li key={classes.colours[index] ?? 'end'}>{limit}</li>
        ))}
      </ol>
    </div>
  );
}

function Rings({ rings: { label, colour, discPx, items } }: { rings: LegendRings }) {
  const largest = Math.max(...items.map(({ radiusPx }) => radiusPx)) + 1;
  return (
    <div className={styles['rings']} style={{ color: colour }}>
      <ul>
        {items.map(({ label: places, radiusPx }) => (
          <li key={places} title={places}>
            <svg width={radiusPx * 2 + 2} height={largest * 2} aria-hidden>
              <circle cx={radiusPx + 1} cy={largest} r={radiusPx} className={styles['halo']} />
              <circle cx={radiusPx + 1} cy={largest} r={discPx} className={styles['solid']} />
            </svg>
            <span className="visually-hidden">{places}</span>
          </li>
        ))}
      </ul>
      <span className={styles['ringLabel']}>{label}</span>
    </div>
  );
}

function Widths({ widths: { label, colour, items } }: { widths: LegendWidths }) {
  return (
    <div className={styles['widths']}>
      <ul>
        {items.map(({ label: count, widthPx }) => (
          <li key={count}>
            <svg width={24} height={Math.max(2, widthPx)} aria-hidden>
              <rect width={24} height={widthPx} fill={colour} />
            </svg>
            {count}
          </li>
        ))}
      </ul>
      <span>{label}</span>
    </div>
  );
}

function Sizes({ sizes }: { sizes: LegendSizes }) {
  const largest = Math.max(...sizes.items.map((item) => item.radiusPx));
  return (
    <div className={styles['sizes']}>
      <div>
        <h3 className={styles['title']}>{sizes.title}</h3>
        {sizes.note !== undefined && <p className={styles['subtitle']}>{sizes.note}</p>}
      </div>
      <ul className={styles['circles']}>
        {sizes.items.map(({ label, radiusPx }) => (
          <li key={label}>
            <svg width={radiusPx * 2 + 2} height={largest * 2 + 2} aria-hidden>
              <circle
                cx={radiusPx + 1}
                cy={largest * 2 + 1 - radiusPx}
                r={radiusPx}
                className={styles['size']}
              />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
