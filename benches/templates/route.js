import { app } from "../../../../app.js";

export const dynamic = "force-dynamic";

/** Gives the item. */
export async function GET() {
  const name = app.name(NUMBER % 16);
  return name === undefined ? new Response(null, { status: 404 }) : Response.json({ id: NUMBER % 16, name });
}

/** Makes another. */
export async function POST(request) {
  const item = await request.json();
  return Response.json({ id: app.create(), name: item.name }, { status: 201 });
}
