import type { Localised } from '../../language.ts';
import type { LayoutPlan, PlanProperties, Precision, VillageProperties } from '../plan.ts';

/** Planning levels from the whole to the smallest unit. Communities and special units share the fourth. */
export const PLANNING_LEVELS = ['city', 'county', 'township', 'community', 'village'] as const;
export type PlanningLevel = (typeof PLANNING_LEVELS)[number];

/** Units inside another one, by level; `specialUnits` stand apart from the communities. */
export interface UnitsInside {
  county: number;
  township: number;
  community: number;
  specialUnits: number;
  village: number;
}

/** One unit of a layout: the city, a county, township, community, special unit or village. */
export interface PlanUnit {
  /** Code of the statistics bureau: 6 digits to the county, 9 to the township, 12 below. */
  code: string;
  name: Localised;
  level: PlanningLevel;
  /** Tells special units from the communities whose level they share. */
  isSpecial: boolean;
  /** How far its outline or point can be trusted. */
  precision: Precision;
  precisionNote: Localised | null;
  parent: string | null;
  /** Codes of the units right below, in the order of the plan; within a township communities first. */
  children: readonly string[];
  inside: UnitsInside;
}

/** All units of a layout by code, and the code of the city that holds them. */
export interface UnitTree {
  root: string;
  units: ReadonlyMap<string, PlanUnit>;
}

interface GrowingUnit extends PlanUnit {
  children: string[];
}

/**
 * The units of a layout as a tree. The prefecture outline is the city; a plan without one gets a city of its own id and
 * title.
 * @throws when a township or village names a unit that the plan does not have
 */
export function unitTree(plan: LayoutPlan): UnitTree {
  const units = new Map<string, GrowingUnit>();
  const grow = (unit: Omit<GrowingUnit, 'children' | 'inside'>): void => {
    units.set(unit.code, { ...unit, children: [], inside: nothingInside() });
    if (unit.parent !== null) unitOf(units, unit.parent).children.push(unit.code);
  };
  const prefecture = plan.counties.features.find(
    ({ properties }) => properties.kind === 'prefecture',
  )?.properties;
  const root = prefecture?.code ?? plan.id;
  grow({
    ...(prefecture ? labelOf(prefecture) : { name: plan.title, ...schematic }),
    code: root,
    level: 'city',
    isSpecial: false,
    parent: null,
  });
  for (const { properties } of plan.counties.features) {
    if (properties.kind !== 'county') continue;
    const { code } = properties;
    grow({ ...labelOf(properties), code, level: 'county', isSpecial: false, parent: root });
  }
  for (const { properties } of plan.townships.features) {
    const { code, countyCode } = properties;
    grow({
      ...labelOf(properties),
      code,
      level: 'township',
      isSpecial: false,
      parent: countyCode,
    });
  }
  const places = plan.villages.features.map(({ properties }) => properties);
  for (const place of [...places.filter(isAtCommunityLevel), ...places.filter(isVillage)]) {
    grow({
      ...labelOf(place),
      code: place.code,
      level: isVillage(place) ? 'village' : 'community',
      isSpecial: place.kind === 'special_unit',
      parent: place.townshipCode,
    });
  }
  countInside(units);
  return { root, units };
}

/** The way from the city down to a unit, both included; empty for an unknown code. */
export function pathTo(tree: UnitTree, code: string): PlanUnit[] {
  const path: PlanUnit[] = [];
  for (let at = tree.units.get(code); at; at = tree.units.get(at.parent ?? '')) path.unshift(at);
  return path;
}

/** Whether a unit is `within` or lies inside of it; false for unknown codes. */
export function isWithin(tree: UnitTree, code: string, within: string): boolean {
  return pathTo(tree, code).some((unit) => unit.code === within);
}

/** Codes of the villages of a unit, in the order of the plan; a village is its own. Communities are none. */
export function villagesWithin(tree: UnitTree, code: string): string[] {
  const unit = tree.units.get(code);
  if (!unit) return [];
  if (unit.level === 'village') return [code];
  return unit.children.flatMap((child) => villagesWithin(tree, child));
}

/** A row of the tree as it stands on screen. */
export interface UnitRow {
  unit: PlanUnit;
  /** 1 for the city. */
  depth: number;
  /** From 1, among the children of its parent. */
  position: number;
  siblings: number;
  isOpen: boolean;
}

/** The rows of a tree in which the units of `open` show their children, top to bottom. */
export function shownRows(tree: UnitTree, open: ReadonlySet<string>): UnitRow[] {
  const rows: UnitRow[] = [];
  const add = (code: string, depth: number, position: number, siblings: number): void => {
    const unit = unitOf(tree.units, code);
    const isOpen = unit.children.length > 0 && open.has(code);
    rows.push({ unit, depth, position, siblings, isOpen });
    if (!isOpen) return;
    unit.children.forEach((child, at) => {
      add(child, depth + 1, at + 1, unit.children.length);
    });
  };
  add(tree.root, 1, 1, 1);
  return rows;
}

const schematic = { precision: 'schematic', precisionNote: null } as const;

function labelOf({ name, precision, precisionNote }: PlanProperties) {
  return { name, precision, precisionNote };
}

function isVillage({ kind }: VillageProperties): boolean {
  return kind === 'village';
}

function isAtCommunityLevel(place: VillageProperties): boolean {
  return !isVillage(place);
}

function nothingInside(): UnitsInside {
  return { county: 0, township: 0, community: 0, specialUnits: 0, village: 0 };
}

/** Adds every unit to the counts of all units above it. */
function countInside(units: ReadonlyMap<string, GrowingUnit>): void {
  for (const { level, isSpecial, parent } of units.values()) {
    if (level === 'city') continue;
    const key = isSpecial ? 'specialUnits' : level;
    for (let at = units.get(parent ?? ''); at; at = units.get(at.parent ?? '')) at.inside[key]++;
  }
}

function unitOf<Unit>(units: ReadonlyMap<string, Unit>, code: string): Unit {
  const unit = units.get(code);
  if (unit === undefined) throw new Error(`Unknown unit code: ${code}`);
  return unit;
}
