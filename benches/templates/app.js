/** The state, which all handlers share. */
const names = Array.from({ length: 16 }, (_, number) => `item ${number}`);
let created = 0;

export const app = {
  name: (id) => names[id],
  create: () => created++,
};
