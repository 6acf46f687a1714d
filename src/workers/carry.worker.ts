import * as Comlink from 'comlink';
import { carryApi } from './carry-api.ts';

Comlink.expose(carryApi);
