import { connect, type Socket } from 'node:net';

type Json = Readonly<Record<string, unknown>>;
interface Waiting {
  readonly done: (value: Json) => void;
  readonly fail: (error: Error) => void;
}

const COLON = 0x3a;

/**
 * Firefox's own remote protocol: `length:JSON` packets over TCP, commands `[0, id, name, params]`, answers
 * `[1, id, error, result]` (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  private count = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (part: Buffer) => {
      this.rest = Buffer.concat([this.rest, part]);
      for (let packet = this.nextPacket(); packet !== undefined; packet = this.nextPacket())
        this.receive(packet);
    });
    const lost = (): void => {
      for (const { fail } of this.waiting.values()) fail(new Error('Firefox closed the connection'));
      this.waiting.clear();
    };
    socket.on('close', lost).on('error', lost);
  }

  /** Connects once Firefox listens; gives up after `timeoutMs`. */
  static async connect(port: number, timeoutMs = 30_000): Promise<Marionette> {
    for (const start = Date.now(); Date.now() - start < timeoutMs; ) {
      const socket = await tryConnect(port);
      if (socket) return new Marionette(socket);
      await new Promise((later) => setTimeout(later, 200));
    }
    throw new Error(`Firefox did not listen on port ${port} within ${timeoutMs} ms`);
  }

  send(name: string, params: Json = {}): Promise<Json> {
    this.count += 1;
    const id = this.count;
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail });
      const text = JSON.stringify([0, id, name, params]);
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private nextPacket(): unknown {
    const colon = this.rest.indexOf(COLON);
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.rest.subarray(0, colon).toString());
    if (this.rest.length < end) return undefined;
    const packet: unknown = JSON.parse(this.rest.subarray(colon + 1, end).toString());
    this.rest = this.rest.subarray(end);
    return packet;
  }

  private receive(packet: unknown): void {
    // The greeting is an object; only answers are arrays.
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.fail(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(result ?? {});
  }
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket.removeAllListeners('error')));
    socket.once('error', () => done(undefined));
  });
}
