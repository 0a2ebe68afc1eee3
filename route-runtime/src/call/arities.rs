//! A function for every number of arguments. Written by `tests/arities.rs`: change it there.

#![expect(
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "one parameter for each of a handler's"
)]

use axum::extract::Request;
use axum::response::IntoResponse;

use super::{
    Argument, ArgumentAt, At, BoxFuture, Immediate, LastArgument, LastArgumentAt, Origin, Reexported, Reply,
    ReplyAt, Returned, Slot,
};

/// Calls a handler of 0 arguments.
#[rustfmt::skip]
pub fn call0<S, File, Kind, F, R, K, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn() -> R + Send + 'static,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let _ = (state, request);
        Slot::<R::Value>::reply(handler().into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, R> Reexported<F, S, (Immediate, (), fn())> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn() -> R + Send + 'static,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let _ = (state, request);
            handler().into_response()
        })
    }
}

/// Calls a handler of 1 arguments.
#[rustfmt::skip]
pub fn call1<S, File, Kind, F, A1, Via, R, K, const L1: usize, const C1: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, ) -> R + Send + 'static,
    Slot<A1>: LastArgumentAt<File, F, A1, S, Via, L1, C1>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let a1 = match Slot::<A1>::take(request, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, ) -> R + Send + 'static,
    Slot<A1>: LastArgument<A1, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let a1 = match Slot::<A1>::take(request, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1).into_response()
        })
    }
}

/// Calls a handler of 2 arguments.
#[rustfmt::skip]
pub fn call2<S, File, Kind, F, A1, A2, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    Slot<A2>: LastArgumentAt<File, F, A2, S, Via, L2, C2>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    Slot<A2>: LastArgument<A2, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2).into_response()
        })
    }
}

/// Calls a handler of 3 arguments.
#[rustfmt::skip]
pub fn call3<S, File, Kind, F, A1, A2, A3, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    Slot<A3>: LastArgumentAt<File, F, A3, S, Via, L3, C3>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    Slot<A3>: LastArgument<A3, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3).into_response()
        })
    }
}

/// Calls a handler of 4 arguments.
#[rustfmt::skip]
pub fn call4<S, File, Kind, F, A1, A2, A3, A4, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    Slot<A4>: LastArgumentAt<File, F, A4, S, Via, L4, C4>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    Slot<A4>: LastArgument<A4, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4).into_response()
        })
    }
}

/// Calls a handler of 5 arguments.
#[rustfmt::skip]
pub fn call5<S, File, Kind, F, A1, A2, A3, A4, A5, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    Slot<A5>: LastArgumentAt<File, F, A5, S, Via, L5, C5>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    Slot<A5>: LastArgument<A5, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5).into_response()
        })
    }
}

/// Calls a handler of 6 arguments.
#[rustfmt::skip]
pub fn call6<S, File, Kind, F, A1, A2, A3, A4, A5, A6, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    Slot<A6>: LastArgumentAt<File, F, A6, S, Via, L6, C6>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    Slot<A6>: LastArgument<A6, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6).into_response()
        })
    }
}

/// Calls a handler of 7 arguments.
#[rustfmt::skip]
pub fn call7<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    Slot<A7>: LastArgumentAt<File, F, A7, S, Via, L7, C7>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    Slot<A7>: LastArgument<A7, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7).into_response()
        })
    }
}

/// Calls a handler of 8 arguments.
#[rustfmt::skip]
pub fn call8<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    Slot<A8>: LastArgumentAt<File, F, A8, S, Via, L8, C8>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    Slot<A8>: LastArgument<A8, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8).into_response()
        })
    }
}

/// Calls a handler of 9 arguments.
#[rustfmt::skip]
pub fn call9<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    Slot<A9>: LastArgumentAt<File, F, A9, S, Via, L9, C9>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    Slot<A9>: LastArgument<A9, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9).into_response()
        })
    }
}

/// Calls a handler of 10 arguments.
#[rustfmt::skip]
pub fn call10<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    A9: Send,
    Slot<A9>: ArgumentAt<File, F, A9, S, L9, C9>,
    Slot<A10>: LastArgumentAt<File, F, A10, S, Via, L10, C10>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a10 = match Slot::<A10>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    A9: Send,
    Slot<A9>: Argument<A9, S>,
    Slot<A10>: LastArgument<A10, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a10 = match Slot::<A10>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10).into_response()
        })
    }
}

/// Calls a handler of 11 arguments.
#[rustfmt::skip]
pub fn call11<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    A9: Send,
    Slot<A9>: ArgumentAt<File, F, A9, S, L9, C9>,
    A10: Send,
    Slot<A10>: ArgumentAt<File, F, A10, S, L10, C10>,
    Slot<A11>: LastArgumentAt<File, F, A11, S, Via, L11, C11>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a10 = match Slot::<A10>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a11 = match Slot::<A11>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    A9: Send,
    Slot<A9>: Argument<A9, S>,
    A10: Send,
    Slot<A10>: Argument<A10, S>,
    Slot<A11>: LastArgument<A11, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a10 = match Slot::<A10>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a11 = match Slot::<A11>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11).into_response()
        })
    }
}

/// Calls a handler of 12 arguments.
#[rustfmt::skip]
pub fn call12<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    A9: Send,
    Slot<A9>: ArgumentAt<File, F, A9, S, L9, C9>,
    A10: Send,
    Slot<A10>: ArgumentAt<File, F, A10, S, L10, C10>,
    A11: Send,
    Slot<A11>: ArgumentAt<File, F, A11, S, L11, C11>,
    Slot<A12>: LastArgumentAt<File, F, A12, S, Via, L12, C12>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a10 = match Slot::<A10>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a11 = match Slot::<A11>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a12 = match Slot::<A12>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    A9: Send,
    Slot<A9>: Argument<A9, S>,
    A10: Send,
    Slot<A10>: Argument<A10, S>,
    A11: Send,
    Slot<A11>: Argument<A11, S>,
    Slot<A12>: LastArgument<A12, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a10 = match Slot::<A10>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a11 = match Slot::<A11>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a12 = match Slot::<A12>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12).into_response()
        })
    }
}

/// Calls a handler of 13 arguments.
#[rustfmt::skip]
pub fn call13<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    A9: Send,
    Slot<A9>: ArgumentAt<File, F, A9, S, L9, C9>,
    A10: Send,
    Slot<A10>: ArgumentAt<File, F, A10, S, L10, C10>,
    A11: Send,
    Slot<A11>: ArgumentAt<File, F, A11, S, L11, C11>,
    A12: Send,
    Slot<A12>: ArgumentAt<File, F, A12, S, L12, C12>,
    Slot<A13>: LastArgumentAt<File, F, A13, S, Via, L13, C13>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a10 = match Slot::<A10>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a11 = match Slot::<A11>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a12 = match Slot::<A12>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a13 = match Slot::<A13>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    A9: Send,
    Slot<A9>: Argument<A9, S>,
    A10: Send,
    Slot<A10>: Argument<A10, S>,
    A11: Send,
    Slot<A11>: Argument<A11, S>,
    A12: Send,
    Slot<A12>: Argument<A12, S>,
    Slot<A13>: LastArgument<A13, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a10 = match Slot::<A10>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a11 = match Slot::<A11>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a12 = match Slot::<A12>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a13 = match Slot::<A13>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13).into_response()
        })
    }
}

/// Calls a handler of 14 arguments.
#[rustfmt::skip]
pub fn call14<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    A9: Send,
    Slot<A9>: ArgumentAt<File, F, A9, S, L9, C9>,
    A10: Send,
    Slot<A10>: ArgumentAt<File, F, A10, S, L10, C10>,
    A11: Send,
    Slot<A11>: ArgumentAt<File, F, A11, S, L11, C11>,
    A12: Send,
    Slot<A12>: ArgumentAt<File, F, A12, S, L12, C12>,
    A13: Send,
    Slot<A13>: ArgumentAt<File, F, A13, S, L13, C13>,
    Slot<A14>: LastArgumentAt<File, F, A14, S, Via, L14, C14>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a10 = match Slot::<A10>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a11 = match Slot::<A11>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a12 = match Slot::<A12>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a13 = match Slot::<A13>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a14 = match Slot::<A14>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    A9: Send,
    Slot<A9>: Argument<A9, S>,
    A10: Send,
    Slot<A10>: Argument<A10, S>,
    A11: Send,
    Slot<A11>: Argument<A11, S>,
    A12: Send,
    Slot<A12>: Argument<A12, S>,
    A13: Send,
    Slot<A13>: Argument<A13, S>,
    Slot<A14>: LastArgument<A14, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a10 = match Slot::<A10>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a11 = match Slot::<A11>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a12 = match Slot::<A12>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a13 = match Slot::<A13>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a14 = match Slot::<A14>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14).into_response()
        })
    }
}

/// Calls a handler of 15 arguments.
#[rustfmt::skip]
pub fn call15<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const L15: usize, const C15: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<L15, C15>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    A9: Send,
    Slot<A9>: ArgumentAt<File, F, A9, S, L9, C9>,
    A10: Send,
    Slot<A10>: ArgumentAt<File, F, A10, S, L10, C10>,
    A11: Send,
    Slot<A11>: ArgumentAt<File, F, A11, S, L11, C11>,
    A12: Send,
    Slot<A12>: ArgumentAt<File, F, A12, S, L12, C12>,
    A13: Send,
    Slot<A13>: ArgumentAt<File, F, A13, S, L13, C13>,
    A14: Send,
    Slot<A14>: ArgumentAt<File, F, A14, S, L14, C14>,
    Slot<A15>: LastArgumentAt<File, F, A15, S, Via, L15, C15>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a10 = match Slot::<A10>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a11 = match Slot::<A11>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a12 = match Slot::<A12>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a13 = match Slot::<A13>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a14 = match Slot::<A14>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a15 = match Slot::<A15>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    A9: Send,
    Slot<A9>: Argument<A9, S>,
    A10: Send,
    Slot<A10>: Argument<A10, S>,
    A11: Send,
    Slot<A11>: Argument<A11, S>,
    A12: Send,
    Slot<A12>: Argument<A12, S>,
    A13: Send,
    Slot<A13>: Argument<A13, S>,
    A14: Send,
    Slot<A14>: Argument<A14, S>,
    Slot<A15>: LastArgument<A15, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a10 = match Slot::<A10>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a11 = match Slot::<A11>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a12 = match Slot::<A12>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a13 = match Slot::<A13>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a14 = match Slot::<A14>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a15 = match Slot::<A15>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15).into_response()
        })
    }
}

/// Calls a handler of 16 arguments.
#[rustfmt::skip]
pub fn call16<S, File, Kind, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const L15: usize, const C15: usize, const L16: usize, const C16: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File, Kind>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<L15, C15>, At<L16, C16>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: ArgumentAt<File, F, A1, S, L1, C1>,
    A2: Send,
    Slot<A2>: ArgumentAt<File, F, A2, S, L2, C2>,
    A3: Send,
    Slot<A3>: ArgumentAt<File, F, A3, S, L3, C3>,
    A4: Send,
    Slot<A4>: ArgumentAt<File, F, A4, S, L4, C4>,
    A5: Send,
    Slot<A5>: ArgumentAt<File, F, A5, S, L5, C5>,
    A6: Send,
    Slot<A6>: ArgumentAt<File, F, A6, S, L6, C6>,
    A7: Send,
    Slot<A7>: ArgumentAt<File, F, A7, S, L7, C7>,
    A8: Send,
    Slot<A8>: ArgumentAt<File, F, A8, S, L8, C8>,
    A9: Send,
    Slot<A9>: ArgumentAt<File, F, A9, S, L9, C9>,
    A10: Send,
    Slot<A10>: ArgumentAt<File, F, A10, S, L10, C10>,
    A11: Send,
    Slot<A11>: ArgumentAt<File, F, A11, S, L11, C11>,
    A12: Send,
    Slot<A12>: ArgumentAt<File, F, A12, S, L12, C12>,
    A13: Send,
    Slot<A13>: ArgumentAt<File, F, A13, S, L13, C13>,
    A14: Send,
    Slot<A14>: ArgumentAt<File, F, A14, S, L14, C14>,
    A15: Send,
    Slot<A15>: ArgumentAt<File, F, A15, S, L15, C15>,
    Slot<A16>: LastArgumentAt<File, F, A16, S, Via, L16, C16>,
    R: Returned<Kind>,
    Slot<R::Value>: ReplyAt<File, F, R::Value, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match Slot::<A1>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a2 = match Slot::<A2>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a3 = match Slot::<A3>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a4 = match Slot::<A4>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a5 = match Slot::<A5>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a6 = match Slot::<A6>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a7 = match Slot::<A7>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a8 = match Slot::<A8>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a9 = match Slot::<A9>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a10 = match Slot::<A10>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a11 = match Slot::<A11>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a12 = match Slot::<A12>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a13 = match Slot::<A13>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a14 = match Slot::<A14>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a15 = match Slot::<A15>::take(&mut parts, &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        let a16 = match Slot::<A16>::take(Request::from_parts(parts, body), &state).await {
            Ok(argument) => argument,
            Err(rejection) => return rejection.into_response(),
        };
        Slot::<R::Value>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16).into_future().await).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, Via, R> Reexported<F, S, (Immediate, Via, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, ))> for Slot<F>
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, ) -> R + Send + 'static,
    A1: Send,
    Slot<A1>: Argument<A1, S>,
    A2: Send,
    Slot<A2>: Argument<A2, S>,
    A3: Send,
    Slot<A3>: Argument<A3, S>,
    A4: Send,
    Slot<A4>: Argument<A4, S>,
    A5: Send,
    Slot<A5>: Argument<A5, S>,
    A6: Send,
    Slot<A6>: Argument<A6, S>,
    A7: Send,
    Slot<A7>: Argument<A7, S>,
    A8: Send,
    Slot<A8>: Argument<A8, S>,
    A9: Send,
    Slot<A9>: Argument<A9, S>,
    A10: Send,
    Slot<A10>: Argument<A10, S>,
    A11: Send,
    Slot<A11>: Argument<A11, S>,
    A12: Send,
    Slot<A12>: Argument<A12, S>,
    A13: Send,
    Slot<A13>: Argument<A13, S>,
    A14: Send,
    Slot<A14>: Argument<A14, S>,
    A15: Send,
    Slot<A15>: Argument<A15, S>,
    Slot<A16>: LastArgument<A16, S, Via>,
    R: IntoResponse,
{
    fn call(handler: F, state: S, request: Request) -> BoxFuture
    {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let a1 = match Slot::<A1>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a2 = match Slot::<A2>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a3 = match Slot::<A3>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a4 = match Slot::<A4>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a5 = match Slot::<A5>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a6 = match Slot::<A6>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a7 = match Slot::<A7>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a8 = match Slot::<A8>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a9 = match Slot::<A9>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a10 = match Slot::<A10>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a11 = match Slot::<A11>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a12 = match Slot::<A12>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a13 = match Slot::<A13>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a14 = match Slot::<A14>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a15 = match Slot::<A15>::take(&mut parts, &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            let a16 = match Slot::<A16>::take(Request::from_parts(parts, body), &state).await {
                Ok(argument) => argument,
                Err(rejection) => return rejection.into_response(),
            };
            handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16).into_response()
        })
    }
}
