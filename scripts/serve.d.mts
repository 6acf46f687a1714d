import type { Server } from 'node:http';

export function createStaticServer(folder: string): Server;
export function listenOnFreePort(
  folder: string,
  firstPort: number,
): Promise<{ server: Server; port: number }>;
