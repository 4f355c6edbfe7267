using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Portal.SignIn;

/// <summary>The OpenID provider at which people sign in: where it answers, and with what keys it signs.</summary>
internal sealed class IdentityProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConfigurationManager<OpenIdConnectConfiguration> documents;

    private IdentityProvider(string authority, ConfigurationManager<OpenIdConnectConfiguration> documents, OpenIdConnectConfiguration found) =>
        (Authority, this.documents, Endpoints) = (authority, documents, found);

    public string Authority { get; }

    /// <summary>As they were at the start.</summary>
    public OpenIdConnectConfiguration Endpoints { get; }

    /// <summary>Its keys change while the portal runs, so ask for them each time; they are kept for a while.</summary>
    public Task<OpenIdConnectConfiguration> NowAsync(CancellationToken ct) => documents.GetConfigurationAsync(ct);

    /// <summary>Finds the provider of <c>Identity:Authority</c>, waiting half a minute for it.</summary>
    /// <exception cref="StartupFault">It does not answer.</exception>
    public static async Task<IdentityProvider> FindAsync(IConfiguration configuration)
    {
        var authority = Settings.RequireAddress(configuration, "Identity:Authority").ToString().TrimEnd('/');
        var discovery = new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{authority}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            // Plain HTTP only towards a provider on this machine, which is what development has.
            new HttpDocumentRetriever { RequireHttps = !new Uri(authority).IsLoopback });
        var end = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new IdentityProvider(authority, discovery, await discovery.GetConfigurationAsync());
            }
            catch (InvalidOperationException) when (TimeProvider.System.GetElapsedTime(end) < Patience)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
            catch (InvalidOperationException)
            {
                throw new StartupFault($"The identity provider {authority} does not answer.");
            }
        }
    }
}
