import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Hovered } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { BundleCard } from './BundleCard.tsx';
import { CityCard } from './CityCard.tsx';
import { hoverTarget } from './hover-target.ts';
import { InstituteCard } from './InstituteCard.tsx';
import { LinkCard } from './LinkCard.tsx';
import styles from './MapTooltip.module.css';
import { PlaceCard } from './PlaceCard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { PotentialCard } from './PotentialCard.tsx';
import { ProjectCard } from './ProjectCard.tsx';
import { ProjectPlaceCard } from './ProjectPlaceCard.tsx';
import { placeTooltip } from './place-tooltip.ts';

/** So that a pointer on its way over the map does not leave a trail of tooltips. */
const DELAY_MS = 80;

/**
 * Facts about what the pointer is on, beside it and inside the map. It fills its positioned parent and
 * takes no pointer. For the pointer alone: lists and tables say the same to everybody.
 */
export function MapTooltip() {
  const [select] = useState(hoverTarget);
  const target = useAtlas(select);
  const hasTarget = target !== null;
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    if (!hasTarget) return setIsDue(false);
    const timer = setTimeout(() => setIsDue(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, [hasTarget]);
  return (
    <div className={styles['map']} aria-hidden>
      {isDue && target && <Bubble target={target} />}
    </div>
  );
}

function Bubble({ target }: { target: Hovered }) {
  const store = useAtlasStore();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bubble = box.current;
    const room = bubble?.parentElement;
    if (!bubble || !room) return;
    const place = () => {
      const { hovered } = store.getState();
      if (!hovered) return;
      const { x, y } = placeTooltip(
        hovered,
        { width: bubble.offsetWidth, height: bubble.offsetHeight },
        { width: room.clientWidth, height: room.clientHeight },
      );
      bubble.style.transform = `translate(${x}px, ${y}px)`;
    };
    place();
    // Another target has another size.
    const observer = new ResizeObserver(place);
    observer.observe(bubble);
    const leave = store.subscribe(place);
    return () => {
      observer.disconnect();
      leave();
    };
  }, [store]);
  return (
    <div ref={box} className={styles['bubble']} data-tooltip={target.kind}>
      <Card target={target} />
    </div>
  );
}

function Card({ target }: { target: Hovered }) {
  switch (target.kind) {
    case 'city':
      return <CityCard city={target.index} />;
    case 'link':
      return <LinkCard link={target.index} />;
    case 'bundle':
      return <BundleCard bundle={target.index} />;
    case 'place':
      return <PlaceCard place={target.index} />;
    case 'projectPlace':
      return <ProjectPlaceCard place={target.index} />;
    case 'potential':
      return <PotentialCard line={target.index} />;
    case 'institute':
      return <InstituteCard institute={target.index} />;
    case 'project':
      return <ProjectCard project={target.index} />;
    case 'plan':
      return <PlanCard {...target} />;
  }
}
