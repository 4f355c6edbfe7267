using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace SystemicPlatform.Portal.Sessions;

/// <summary>
/// Lets one of all instances use a refresh token and the others have its answer: a provider that takes each token once ends the
/// whole sign-in of who sends it twice. No connection is held while the provider is asked.
/// </summary>
internal sealed class RenewalStore(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan LongestAsking = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private readonly IDataProtector protector = protection.CreateProtector("portal.renewals");

    /// <summary>The answer of the one who asked first, here or in another instance.</summary>
    /// <param name="refreshToken">Of the session.</param>
    /// <param name="ask">Asks the provider; null when it refused.</param>
    /// <returns>Null when the provider refused.</returns>
    /// <exception cref="TimeoutException">The one who asked never told an answer; asking once more is possible a little later.</exception>
    public async Task<RenewedTokens?> OnceAsync(string refreshToken, Func<Task<RenewedTokens?>> ask)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken)));
        var began = clock.GetTimestamp();
        while (clock.GetElapsedTime(began) < LongestAsking)
        {
            if (await ClaimAsync(key))
            {
                return await AskAsync(key, ask);
            }

            if (await FindAsync(key) is { } answer)
            {
                return answer;
            }

            await Task.Delay(Step, clock);
        }

        throw new TimeoutException("Whoever asked for the new token did not tell the answer.");
    }

    /// <summary>Removes what counts for nothing any more.</summary>
    public async Task SweepAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        await Db(scope).Renewals.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(ct);
    }

    private async Task<RenewedTokens?> AskAsync(string key, Func<Task<RenewedTokens?>> ask)
    {
        RenewedTokens? renewed = null;
        try
        {
            renewed = await ask();
        }
        finally
        {
            await TellAsync(key, renewed);
        }

        return renewed;
    }

    private async Task<bool> ClaimAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (now, until) = (clock.GetUtcNow(), clock.GetUtcNow() + LongestAsking);
        return await Db(scope).Database.ExecuteSqlAsync(
            $"""
            insert into renewals (key, answer, expires_at) values ({key}, null, {until})
            on conflict (key) do update set answer = null, expires_at = excluded.expires_at where renewals.expires_at <= {now}
            """) > 0;
    }

    private async Task<RenewedTokens?> FindAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var answer = await Db(scope).Renewals.AsNoTracking().Where(row => row.Key == key).Select(row => row.Answer).SingleOrDefaultAsync();
        return answer is null ? null : JsonSerializer.Deserialize<RenewedTokens>(protector.Unprotect(answer));
    }

    // An answer is kept for those who come with the old token a little later; a failure is not, so that the next one asks again.
    private async Task TellAsync(string key, RenewedTokens? renewed)
    {
        await using var scope = scopes.CreateAsyncScope();
        var row = Db(scope).Renewals.Where(row => row.Key == key);
        if (renewed is null)
        {
            await row.ExecuteDeleteAsync();
            return;
        }

        var (answer, until) = (protector.Protect(JsonSerializer.SerializeToUtf8Bytes(renewed)), clock.GetUtcNow() + Kept);
        await row.ExecuteUpdateAsync(change => change.SetProperty(one => one.Answer, answer).SetProperty(one => one.ExpiresAt, until));
    }

    private static PortalDb Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PortalDb>();
}
