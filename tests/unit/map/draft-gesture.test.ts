import { expect, it } from 'vitest';
import { applyEdit } from '../../../src/domain/layout/draft/edit.ts';
import { distanceKm } from '../../../src/domain/layout/geodesic.ts';
import { heldGrip, pull } from '../../../src/map/engine/draft-gesture.ts';
import { carriedCity } from '../../support/carried-city.ts';

const { draft } = carriedCity(12);
const centre = draft.centre?.lngLat ?? [Number.NaN, Number.NaN];
const CENTRE = { lng: centre[0], lat: centre[1] };

function ringKmFromCentre(lines: readonly (readonly [number, number])[]): number[] {
  return lines.map(([lng, lat]) => distanceKm(CENTRE, { lng, lat }));
}

it('a point follows the pointer and jumps to a place within reach, but not to itself', () => {
  // Some stops are towns that are sub-centres, too.
  const isAlone = ({ lngLat }: { lngLat: unknown }) =>
    !draft.subCentres.some((town) => String(town.lngLat) === String(lngLat));
  const site = draft.sites.find(isAlone);
  if (!site) throw new Error('No site');
  const near = { lng: site.lngLat[0] + 0.0005, lat: site.lngLat[1] };
  const follow = { before: 0, after: 0 };
  const ofRing = { kind: 'point', handle: { part: 'ring', vertex: 0 }, follow } as const;
  const itself = {
    kind: 'point',
    follow,
    handle: { part: 'site', point: draft.sites.indexOf(site) },
  } as const;
  const placeOf = (held: Parameters<typeof pull>[1], snapM: number) => {
    const { edit } = pull(draft, held, near, snapM);
    return edit?.kind === 'move-vertex' ? edit.to : null;
  };
  expect(placeOf(ofRing, 0)).toEqual([near.lng, near.lat]);
  expect(placeOf(ofRing, 200)).toEqual(site.lngLat);
  expect(placeOf(itself, 60)).toEqual([near.lng, near.lat]);
});

it('pulling the grip of scale twice as far doubles the layout, step by step', () => {
  let held = heldGrip(draft, 'scale', { lng: CENTRE.lng + 0.1, lat: CENTRE.lat });
  let now = draft;
  for (const away of [0.12, 0.17, 0.2]) {
    if (!held) throw new Error('Nothing held');
    const pulled = pull(now, held, { lng: CENTRE.lng + away, lat: CENTRE.lat }, 0);
    const outcome = pulled.edit && applyEdit(now, pulled.edit);
    if (!outcome?.ok) throw new Error('Not pulled');
    now = outcome.draft;
    held = pulled.held;
  }
  const before = ringKmFromCentre(draft.ring?.vertices ?? []);
  const after = ringKmFromCentre(now.ring?.vertices ?? []);
  after.forEach((km, at) => {
    expect(km / (before[at] as number)).toBeCloseTo(2, 4);
  });
});

it('the grip of turning turns by what the pointer has turned, and does nothing at the centre', () => {
  const held = heldGrip(draft, 'turn', { lng: CENTRE.lng, lat: CENTRE.lat + 0.1 });
  if (!held) throw new Error('Nothing held');
  const east = pull(draft, held, { lng: CENTRE.lng + 0.1, lat: CENTRE.lat }, 0);
  expect(east.edit).toMatchObject({ kind: 'turn', clockwiseDeg: expect.closeTo(90, 0) });
  expect(pull(draft, held, CENTRE, 0)).toEqual({ edit: null, held });
});

it('the grip of moving goes on from where the pointer was', () => {
  const from = { lng: 10, lat: 50 };
  const to = { lng: 10.1, lat: 50 };
  const held = heldGrip(draft, 'move', from);
  if (!held) throw new Error('Nothing held');
  expect(pull(draft, held, to, 0)).toEqual({
    edit: { kind: 'move', from, to },
    held: { kind: 'move', from: to },
  });
});
