import { app } from "../../../../../app.js";

/** Gives the item. */
export async function GET(request, { params }) {
  const id = Number((await params).id);
  const name = app.name(id);
  return name === undefined ? new Response(null, { status: 404 }) : Response.json({ id: id, name });
}

/** Makes another. */
export async function POST(request, { params }) {
  const id = Number((await params).id);
  const item = await request.json();
  return Response.json({ id: id + app.create(), name: item.name }, { status: 201 });
}
