using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace SystemicPlatform.Portal.Sessions;

/// <summary>Keeps sign-ins in the database, so that every instance knows them and signing out ends them everywhere.</summary>
internal sealed class SessionStore(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock) : ITicketStore
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly IDataProtector protector = protection.CreateProtector("portal.sessions");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = RandomNumberGenerator.GetHexString(64, lowercase: true);
        await RenewAsync(key, ticket);
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var scope = scopes.CreateAsyncScope();
        var sealedTicket = protector.Protect(TicketSerializer.Default.Serialize(ticket));
        var expiresAt = ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + Longest;
        await Db(scope).Database.ExecuteSqlAsync(
            $"""
            insert into sessions (key, ticket, expires_at) values ({Hash(key)}, {sealedTicket}, {expiresAt})
            on conflict (key) do update set ticket = excluded.ticket, expires_at = excluded.expires_at
            """);
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (hash, now) = (Hash(key), clock.GetUtcNow());
        var found = await Db(scope).Sessions.AsNoTracking()
            .Where(session => session.Key == hash && session.ExpiresAt > now).Select(session => session.Ticket).SingleOrDefaultAsync();
        return found is null ? null : Open(found);
    }

    public async Task RemoveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = Hash(key);
        await Db(scope).Sessions.Where(session => session.Key == hash).ExecuteDeleteAsync();
    }

    /// <summary>Removes what has expired; returns how many.</summary>
    internal async Task<int> SweepAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        return await Db(scope).Sessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync(ct);
    }

    // A ticket sealed with a key that is gone signs its owner out, nothing more.
    private AuthenticationTicket? Open(byte[] sealedTicket)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(sealedTicket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));

    private static PortalDb Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PortalDb>();
}
