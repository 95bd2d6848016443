/** Why a command did not do what it was asked. */
export class Refused extends Error {
  /** 1 where something has to be mended first, 2 where the command was used wrongly. */
  code: 1 | 2;

  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}
