import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { goToCity, hover } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import {
  selectVisibleByPopulation,
  selectVisibleByRank,
} from '../../store/selectors/city-order.ts';
import { selectData, selectPinnedIndex } from '../../store/selectors/data.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './CityList.module.css';
import { CityListRow } from './CityListRow.tsx';
import { hoverCity } from './hover-city.ts';

type Order = 'population' | 'rank';

const ORDERS = { population: selectVisibleByPopulation, rank: selectVisibleByRank };

/** The shown cities, drawn as far as they are in sight. Arrow keys preview on the map, Enter pins and flies. */
export function CityList() {
  const store = useAtlasStore();
  const t = useText('cities');
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<Order>('population');
  const [wanted, setWanted] = useState(0);
  const cities = useAtlas(ORDERS[order]);
  const data = useAtlas(selectData);
  const pinned = useAtlas(selectPinnedIndex);
  const active = Math.min(wanted, cities.length - 1);

  const virtual = useVirtualizer({
    count: cities.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx(scroller.current),
    overscan: 6,
  });

  function preview(position: number): void {
    setWanted(position);
    virtual.scrollToIndex(position, { align: 'auto' });
    hoverCity(store, cities[position]);
  }

  function open(city: number | undefined): void {
    const chosen = city === undefined ? undefined : data?.cities[city];
    if (chosen) goToCity(store, chosen.id);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const page = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx(scroller.current)) - 1,
    );
    const next = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: cities.length - 1,
    }[event.key];
    if (next !== undefined) preview(Math.min(cities.length - 1, Math.max(0, next)));
    else if (event.key === 'Enter' || event.key === ' ') open(cities[active]);
    else return;
    event.preventDefault();
  }

  if (!data || cities.length === 0) return null;
  return (
    <div className={styles['list']}>
      <div className={styles['order']}>
        <span aria-hidden>{t('list.order')}</span>
        <Segmented<Order>
          label={t('list.order')}
          value={order}
          options={[
            { value: 'population', label: t('list.byPopulation') },
            { value: 'rank', label: t('list.byRank') },
          ]}
          onChange={setOrder}
        />
      </div>
      <p id={`${id}-hint`} className="visually-hidden">
        {t('list.hint')}
      </p>
      <div
        ref={scroller}
        role="listbox"
        tabIndex={0}
        aria-label={t('list')}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={`${id}-${cities[active]}`}
        className={styles['scroller']}
        onKeyDown={onKeyDown}
        onFocus={() => hoverCity(store, cities[active])}
        onBlur={() => hover(store, null)}
        onPointerLeave={() => hover(store, null)}
      >
        <div
          role="presentation"
          style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}
        >
          {rowsInSight(virtual.getVirtualItems(), active, rowHeightPx(scroller.current)).map(
            ({ index, start }) => {
              const city = cities[index] ?? -1;
              return (
                <CityListRow
                  key={city}
                  id={`${id}-${city}`}
                  city={city}
                  position={index + 1}
                  total={cities.length}
                  offsetPx={start}
                  isActive={index === active}
                  isPinned={city === pinned}
                />
              );
            },
          )}
        </div>
      </div>
    </div>
  );
}

/** The drawn rows and the active one, which assistive technology must find even while it is out of sight. */
function rowsInSight(
  items: readonly { index: number; start: number }[],
  active: number,
  heightPx: number,
) {
  if (items.some(({ index }) => index === active)) return items;
  return [...items, { index: active, start: active * heightPx }];
}

function rowHeightPx(element: Element | null): number {
  const text = element ? getComputedStyle(element).getPropertyValue('--city-row-px') : '';
  return Number.parseFloat(text) || 46;
}
