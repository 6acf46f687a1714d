import { MessageChannel, type MessagePort } from 'node:worker_threads';
import * as Comlink from 'comlink';
import { createDrawApi } from '../../src/workers/draw-api.ts';
import type { DrawWorkerLike } from '../../src/workers/draw-client.ts';

/** The drawing code, or another worker's, behind a real message channel, which clones and transfers as a worker's does. */
export class ChannelWorker implements DrawWorkerLike {
  readonly #port: MessagePort;
  readonly #other: MessagePort;
  constructor(api: object = createDrawApi()) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#other = port2;
    Comlink.expose(api, port2 as unknown as Comlink.Endpoint);
  }
  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer as never);
  }
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#port.addEventListener(type, listener as never);
  }
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#port.removeEventListener(type, listener as never);
  }
  start(): void {
    this.#port.start();
    this.#other.start();
  }
  terminate(): void {
    this.#port.close();
  }
}
