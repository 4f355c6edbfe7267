using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Gateway.Limits;

/// <summary>Refuses a body over the services' limit before a byte of it is handed on. Kestrel counts those without a length.</summary>
internal sealed class BodyLimit(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        BodyLimits.Enforce(context);
        return next(context);
    }
}
