/** What an independent computation of the published procedure gives for one city. */
export interface ExpectedScore {
  index: number;
  rank: number;
  status: string;
  grade: string;
  pointsPresent: number;
  evidencePoints: number;
  red: number[];
  missing: number[];
  requirements: number[];
  ecologies: { social: number; nature: number; economy: number };
}

/**
 * Edition 2026-1 computed once outside this project's code, in another language, straight from the
 * procedure and the published values. Full double precision.
 */
export const EXPECTED: Record<string, ExpectedScore> = {
  'cn-jincheng': {
    index: 51.17231296306894,
    rank: 215,
    status: 'conditional',
    grade: 'C',
    pointsPresent: 83,
    evidencePoints: 22,
    red: [5],
    missing: [],
    requirements: [
      69.25, 42.5075, 46.992742673992666, 85.62806069860294, 21.340769230769226, 53.93625415115247,
      61.949251542799935, 55.67,
    ],
    ecologies: {
      social: 65.18521137631637,
      nature: 35.801022971411236,
      economy: 50.090246142380046,
    },
  },
  'kz-almaty': {
    index: 47.17142796351792,
    rank: 258,
    status: 'rated',
    grade: 'C',
    pointsPresent: 90,
    evidencePoints: 29,
    red: [],
    missing: [],
    requirements: [
      39.05, 36.191250000000004, 33.189743589743586, 88.7268542718319, 42.076442307692304,
      51.065928927758506, 62.819372407124206, 43.64000000000001,
    ],
    ecologies: {
      social: 60.43717254579345,
      nature: 39.58991732147093,
      economy: 36.69385078450592,
    },
  },
  'si-ljubljana': {
    index: 80.27241760540946,
    rank: 1,
    status: 'rated',
    grade: 'B',
    pointsPresent: 88,
    evidencePoints: 37,
    red: [],
    missing: [],
    requirements: [
      93.9375, 69.3325, 67.82396978021977, 95.27791411042944, 88.43173076923078, 100,
      65.35030303030301, 70.88,
    ],
    ecologies: {
      social: 84.68873751703012,
      nature: 80.2238850625399,
      economy: 72.6971844592186,
    },
  },
  'kw-kuwait-city': {
    index: 25.27794653410516,
    rank: 364,
    status: 'conditional',
    grade: 'B',
    pointsPresent: 87,
    evidencePoints: 35,
    red: [2, 3],
    missing: [],
    requirements: [
      39.02, 0.7333333333333334, 13.529487179487178, 92.91387184730742, 35.86730769230769,
      44.4267021408476, 62.3614505063756, 34.199999999999996,
    ],
    ecologies: {
      social: 57.510708517161085,
      nature: 17.39809981367133,
      economy: 8.558025753771588,
    },
  },
  'pk-karachi': {
    index: 42.22104488628967,
    rank: 304,
    status: 'conditional',
    grade: 'C',
    pointsPresent: 90,
    evidencePoints: 29,
    red: [8],
    missing: [],
    requirements: [
      49.875, 47.762499999999996, 56.46330128205128, 41.07178601775042, 37.02586538461538,
      54.52204804914464, 36.34484186063833, 24.91333333333333,
    ],
    ecologies: {
      social: 41.73924384604022,
      nature: 40.21720655584399,
      economy: 45.73345371528204,
    },
  },
  'et-addis-ababa': {
    index: 46.963552931259215,
    rank: 260,
    status: 'rated',
    grade: 'B',
    pointsPresent: 96,
    evidencePoints: 35,
    red: [],
    missing: [],
    requirements: [
      25.5825, 89.19374999999998, 59.84615384615385, 37.46891777974803, 56.829807692307696,
      57.50141963183839, 29.318430587964954, 48.27333333333333,
    ],
    ecologies: {
      social: 38.92994406688084,
      nature: 53.91455467730436,
      economy: 56.43262189864097,
    },
  },
  'id-jakarta': {
    index: 54.16721234286175,
    rank: 168,
    status: 'rated',
    grade: 'B',
    pointsPresent: 96,
    evidencePoints: 41,
    red: [],
    missing: [],
    requirements: [
      58.055, 59.36249999999999, 45.00702838827839, 75.29131080221123, 44.36980769230769,
      39.46071476216628, 52.04296679610791, 69.64666666666666,
    ],
    ecologies: {
      social: 55.35303153331324,
      nature: 51.67295688452655,
      economy: 55.06036497285663,
    },
  },
  'cd-lubumbashi': {
    index: 26.448258662200594,
    rank: 363,
    status: 'conditional',
    grade: 'C',
    pointsPresent: 96,
    evidencePoints: 29,
    red: [1, 4, 8],
    missing: [],
    requirements: [
      3.8425, 98.12375000000002, 49.906410256410254, 18.391738969963786, 56.92557692307691,
      32.60011188240109, 31.665296369165148, 11.773333333333332,
    ],
    ecologies: {
      social: 20.76560138060548,
      nature: 33.631576508263805,
      economy: 31.094523698319254,
    },
  },
  'dm-roseau': {
    index: Number.NaN,
    rank: 0,
    status: 'not_rated',
    grade: 'C',
    pointsPresent: 75,
    evidencePoints: 18,
    red: [],
    missing: [],
    requirements: [
      76.2, 70.43375, 39.61196581196581, 75.63089591002044, 77.02564102564102, 46.82249066617933,
      38.50255046687124, 50.16,
    ],
    ecologies: {
      social: Number.NaN,
      nature: Number.NaN,
      economy: Number.NaN,
    },
  },
  'ae-sharjah': {
    index: Number.NaN,
    rank: 0,
    status: 'not_rated',
    grade: 'C',
    pointsPresent: 78,
    evidencePoints: 16,
    red: [2, 3],
    missing: [1, 5],
    requirements: [
      Number.NaN,
      13.104999999999999,
      23.93871336996337,
      98.9437246216316,
      Number.NaN,
      49.633782507005975,
      78.73610703145955,
      49.39333333333334,
    ],
    ecologies: {
      social: Number.NaN,
      nature: Number.NaN,
      economy: Number.NaN,
    },
  },
  'so-mogadishu': {
    index: Number.NaN,
    rank: 0,
    status: 'not_rated',
    grade: 'C',
    pointsPresent: 87,
    evidencePoints: 29,
    red: [1, 7, 8],
    missing: [3],
    requirements: [
      21.507500000000004,
      70.28333333333333,
      Number.NaN,
      29.540323178022813,
      52.48365384615385,
      33.95725667780081,
      20.76858203410797,
      5.62,
    ],
    ecologies: {
      social: Number.NaN,
      nature: Number.NaN,
      economy: Number.NaN,
    },
  },
  'kr-incheon': {
    index: Number.NaN,
    rank: 0,
    status: 'not_rated',
    grade: 'C',
    pointsPresent: 77,
    evidencePoints: 26,
    red: [],
    missing: [1],
    requirements: [
      Number.NaN,
      30.5775,
      68.45654761904763,
      98.9241308793456,
      64.79769230769232,
      66.14169646863922,
      57.50378534519978,
      66.32666666666667,
    ],
    ecologies: {
      social: Number.NaN,
      nature: Number.NaN,
      economy: Number.NaN,
    },
  },
  'nu-alofi': {
    index: Number.NaN,
    rank: 0,
    status: 'not_rated',
    grade: 'C',
    pointsPresent: 27,
    evidencePoints: 12,
    red: [],
    missing: [1, 2, 3, 4, 7, 8],
    requirements: [
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      64.92307692307693,
      28.44488126690446,
      Number.NaN,
      Number.NaN,
    ],
    ecologies: {
      social: Number.NaN,
      nature: Number.NaN,
      economy: Number.NaN,
    },
  },
};
