using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Portal.Platform;

/// <summary>
/// The portal is behind the gateway and known by one address; whatever host a request names, links and sign-ins lead there.
/// </summary>
internal sealed class PublicAddress(RequestDelegate next, IConfiguration configuration)
{
    private readonly Uri address = Settings.RequireAddress(configuration, "Portal:Address");

    public Task InvokeAsync(HttpContext context)
    {
        context.Request.Scheme = address.Scheme;
        context.Request.Host = HostString.FromUriComponent(address);
        return next(context);
    }
}
