using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Gives each call the person's own token and, where they belong to several areas, the one they work in.</summary>
internal sealed class AsTheSignedIn(IHttpContextAccessor accessor) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Only within a request.");
        if (await context.GetTokenAsync("access_token") is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (context.User.FindFirst("tenant")?.Value is { } tenant)
        {
            request.Headers.Add("X-Tenant", tenant);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
